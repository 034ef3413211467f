package id.kinerja.layar.periksa;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Too many files are being made at this moment. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
final class UnduhanSibuk extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnduhanSibuk() {
        super("Peladen sedang membuat berkas lain.");
    }
}
