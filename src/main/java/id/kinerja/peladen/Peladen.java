package id.kinerja.peladen;

import id.kinerja.basisdata.RuangPenyewa;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The running server. */
public final class Peladen implements AutoCloseable {
    private final ConfigurableApplicationContext konteks;

    private Peladen(ConfigurableApplicationContext konteks) {
        this.konteks = konteks;
    }

    /**
     * Starts and returns when pages are answered.
     *
     * @throws PortTerpakai when another program listens there
     */
    public static Peladen mulai(SetelanPeladen setelan, RuangPenyewa ruang, Clock jam, SecureRandom acak) {
        return mulai(setelan, () -> ruang, jam, acak);
    }

    /** As above, while the database may still be starting; {@code ruang} waits for it. */
    public static Peladen mulai(SetelanPeladen setelan, Supplier<RuangPenyewa> ruang, Clock jam, SecureRandom acak) {
        try {
            return new Peladen(jalankan(setelan, ruang, jam, acak));
        } catch (PortInUseException galat) {
            throw new PortTerpakai(setelan.port(), galat);
        }
    }

    private static ConfigurableApplicationContext jalankan(
            SetelanPeladen setelan, Supplier<RuangPenyewa> ruang, Clock jam, SecureRandom acak) {
        return new SpringApplicationBuilder(SusunanPeladen.class)
                .web(WebApplicationType.SERVLET)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .properties(properti(setelan))
                .initializers(k -> {
                    GenericApplicationContext g = (GenericApplicationContext) k;
                    g.registerBean(SetelanPeladen.class, () -> setelan);
                    g.registerBean(RuangPenyewa.class, ruang);
                    g.registerBean(SecureRandom.class, () -> acak);
                    g.registerBean(Clock.class, () -> jam);
                })
                .run();
    }

    /** @throws PortTerpakai when another program listens there */
    public static void pastikanBebas(SetelanPeladen setelan) {
        try (ServerSocket percobaan = new ServerSocket()) {
            percobaan.setReuseAddress(true);
            percobaan.bind(new InetSocketAddress(setelan.alamat(), setelan.port()));
        } catch (IOException terpakai) {
            throw new PortTerpakai(setelan.port(), terpakai);
        }
    }

    public int port() {
        return Objects.requireNonNull(((WebServerApplicationContext) konteks).getWebServer())
                .getPort();
    }

    @Override
    public void close() {
        konteks.close();
    }

    private static Map<String, Object> properti(SetelanPeladen setelan) {
        return Map.ofEntries(
                Map.entry("server.address", setelan.alamat()),
                Map.entry("server.port", setelan.port()),
                Map.entry("server.shutdown", "graceful"),
                Map.entry("spring.lifecycle.timeout-per-shutdown-phase", "5s"),
                Map.entry("server.servlet.session.tracking-modes", "cookie"),
                Map.entry("server.tomcat.max-http-form-post-size", "2MB"),
                Map.entry("server.tomcat.max-swallow-size", "256MB"),
                Map.entry("server.tomcat.connection-timeout", "20s"),
                Map.entry("server.tomcat.max-keep-alive-requests", "-1"),
                Map.entry("server.compression.enabled", "true"),
                Map.entry("server.compression.mime-types", "text/html,text/css,application/javascript,image/svg+xml"),
                Map.entry("server.compression.min-response-size", "2KB"),
                Map.entry("spring.servlet.multipart.max-file-size", "20MB"),
                Map.entry("spring.servlet.multipart.max-request-size", "101MB"),
                Map.entry("spring.servlet.multipart.resolve-lazily", "true"),
                Map.entry("spring.threads.virtual.enabled", "true"),
                Map.entry("spring.web.resources.add-mappings", "false"),
                Map.entry("spring.jmx.enabled", "false"),
                Map.entry("spring.main.lazy-initialization", "false"),
                Map.entry("logging.config", "classpath:logback.xml"));
    }
}
