package id.kinerja.peladen;

import id.kinerja.basisdata.RuangPenyewa;
import id.kinerja.layar.SusunanLayar;
import id.kinerja.pekerjaan.ArsipPekerjaan;
import id.kinerja.pekerjaan.PelaksanaPekerjaan;
import id.kinerja.penyimpanan.ArsipPaket;
import id.kinerja.penyimpanan.ArsipReviu;
import id.kinerja.penyimpanan.ArsipUnggahan;
import id.kinerja.penyimpanan.BukaData;
import id.kinerja.tampilan.Penyaji;
import java.security.SecureRandom;
import java.time.Clock;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The parts of the server and how they hang together. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = UserDetailsServiceAutoConfiguration.class)
@Import({SusunanLayar.class, Pengamanan.class, HalamanGalat.class})
class SusunanPeladen implements WebMvcConfigurer {
    private static final int CUPLIKAN_DALAM_INGATAN = 256;
    /** A hundred of the largest files, for a week. */
    private static final long TAMPUNGAN_UNGGAHAN = 2L * 1024 * 1024 * 1024;

    /** Two hundred of the largest documents, for 90 days. */
    private static final long TAMPUNGAN_REVIU = 4L * 1024 * 1024 * 1024;

    private static final int SEHARI = 86_400;

    @Bean
    Penyaji penyaji() {
        return new Penyaji();
    }

    @Bean
    ArsipPaket arsipPaket(RuangPenyewa ruang, Clock jam) {
        return new ArsipPaket(ruang, jam);
    }

    @Bean
    BukaData bukaData(ArsipPaket arsip) {
        return new BukaData(arsip, CUPLIKAN_DALAM_INGATAN);
    }

    @Bean
    ArsipUnggahan arsipUnggahan(RuangPenyewa ruang, SecureRandom acak) {
        return new ArsipUnggahan(ruang, acak, TAMPUNGAN_UNGGAHAN);
    }

    @Bean
    ArsipReviu arsipReviu(RuangPenyewa ruang, SecureRandom acak) {
        return new ArsipReviu(ruang, acak, TAMPUNGAN_REVIU);
    }

    @Bean
    ArsipPekerjaan arsipPekerjaan(RuangPenyewa ruang) {
        return new ArsipPekerjaan(ruang);
    }

    @Bean
    PelaksanaPekerjaan pelaksanaPekerjaan(RuangPenyewa ruang, SecureRandom acak) {
        return new PelaksanaPekerjaan(ruang, acak);
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> pintu() {
        return pabrik -> pabrik.addContextCustomizers(
                k -> ((StandardHost) k.getParent()).setErrorReportValveClass(GalatPintu.class.getName()));
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry daftar) {
        daftar.addResourceHandler("/aset/**")
                .addResourceLocations(
                        "classpath:/aset/",
                        "classpath:/dokumen/html/",
                        "classpath:/META-INF/resources/webjars/htmx.org/2.0.10/dist/")
                .setCachePeriod(SEHARI);
    }
}
