package id.kinerja.peladen;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what is too large before the form is read: otherwise the missing token would be blamed. */
final class UkuranPermintaan extends OncePerRequestFilter {
    private static final long MEGA = 1024L * 1024;
    /** A file of 20 MB with the other fields of its form. */
    static final long TERBESAR = 21 * MEGA;
    /** Several documents that are checked together. */
    static final long TERBESAR_BERSAMA = 101 * MEGA;

    private static final String BERSAMA = "/periksa";

    @Override
    protected void doFilterInternal(HttpServletRequest minta, HttpServletResponse jawab, FilterChain lanjut)
            throws ServletException, IOException {
        long terbesar = minta.getRequestURI().equals(BERSAMA) ? TERBESAR_BERSAMA : TERBESAR;
        if (minta.getContentLengthLong() > terbesar) {
            jawab.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            lanjut.doFilter(minta, jawab);
        }
    }
}
