package id.kinerja.peladen;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what is too large before the form is read: otherwise the missing token would be blamed. */
final class UkuranPermintaan extends OncePerRequestFilter {
    /** A file of 20 MB with the other fields of its form. */
    static final long TERBESAR = 21L * 1024 * 1024;

    @Override
    protected void doFilterInternal(HttpServletRequest minta, HttpServletResponse jawab, FilterChain lanjut)
            throws ServletException, IOException {
        if (minta.getContentLengthLong() > TERBESAR) {
            jawab.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            lanjut.doFilter(minta, jawab);
        }
    }
}
