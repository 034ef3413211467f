package id.kinerja.peladen;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses to write for a page of another origin, before anything of the request is read. */
final class AsalPermintaan extends OncePerRequestFilter {
    private static final Set<String> MEMBACA = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> SITUS_SENDIRI = Set.of("same-origin", "none");

    @Override
    protected void doFilterInternal(HttpServletRequest minta, HttpServletResponse jawab, FilterChain lanjut)
            throws ServletException, IOException {
        if (MEMBACA.contains(minta.getMethod()) || (asalSama(minta) && situsSendiri(minta))) {
            lanjut.doFilter(minta, jawab);
        } else {
            jawab.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** A browser that says nothing of the origin still has to bring the token. */
    private static boolean asalSama(HttpServletRequest minta) {
        @Nullable String asal = minta.getHeader("Origin");
        return asal == null || asal.equals(minta.getScheme() + "://" + minta.getHeader("Host"));
    }

    private static boolean situsSendiri(HttpServletRequest minta) {
        @Nullable String situs = minta.getHeader("Sec-Fetch-Site");
        return situs == null || SITUS_SENDIRI.contains(situs);
    }
}
