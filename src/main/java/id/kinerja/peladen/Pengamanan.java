package id.kinerja.peladen;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * The guard at the door. There are no accounts yet, but a page of another site can reach loopback: it must neither read nor write.
 * Only known host names are answered (rebinding), writing needs a token and our own origin, and nothing runs in a page but our script.
 */
@Configuration(proxyBeanMethods = false)
class Pengamanan {
    private static final String ISI_YANG_BOLEH =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    @Bean
    SecurityFilterChain penjagaan(HttpSecurity http, SetelanPeladen setelan) throws Exception {
        CookieCsrfTokenRepository token = new CookieCsrfTokenRepository();
        token.setCookieCustomizer(k -> k.sameSite("Strict").httpOnly(true).path("/"));
        return http.authorizeHttpRequests(p -> p.anyRequest().permitAll())
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(c -> c.csrfTokenRepository(token))
                .addFilterBefore(new UkuranPermintaan(), CsrfFilter.class)
                .addFilterBefore(new AsalPermintaan(), CsrfFilter.class)
                .anonymous(Customizer.withDefaults())
                .requestCache(c -> c.disable())
                .logout(l -> l.disable())
                .headers(h -> h.addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow"))
                        .contentSecurityPolicy(c -> c.policyDirectives(ISI_YANG_BOLEH))
                        .referrerPolicy(r -> r.policy(ReferrerPolicyHeaderWriter.ReferrerPolicy.SAME_ORIGIN))
                        .crossOriginOpenerPolicy(
                                c -> c.policy(CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(c ->
                                c.policy(CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy.SAME_ORIGIN)))
                .build();
    }

    /** Before any page of ours: who asks under a name that is not ours gets no page at all. */
    @Bean
    RequestRejectedHandler penolakan() {
        return (minta, jawab, sebab) -> {
            jawab.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            jawab.setContentType("text/plain;charset=UTF-8");
            jawab.getWriter()
                    .println("Permintaan ditolak: nama peladen atau alamatnya tidak dikenal. Buka Kinerja dengan alamat"
                            + " yang disebut saat dijalankan.");
        };
    }

    @Bean
    HttpFirewall namaYangDijawab(SetelanPeladen setelan) {
        Set<String> nama = new TreeSet<>(setelan.nama());
        nama.addAll(Set.of("localhost", "127.0.0.1", "[::1]", "::1"));
        StrictHttpFirewall pintu = new StrictHttpFirewall();
        pintu.setAllowedHostnames(nama::contains);
        return pintu;
    }
}
