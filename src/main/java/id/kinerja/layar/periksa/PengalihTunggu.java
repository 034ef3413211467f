package id.kinerja.layar.periksa;

import id.kinerja.layar.pekerjaan.KalimatPekerjaan;
import id.kinerja.tampilan.Alihkan;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.View;

/** Sends whoever asks for a check that still goes on to the page of its job. */
@ControllerAdvice
class PengalihTunggu {
    @ExceptionHandler(MasihDiperiksa.class)
    View tunggu(MasihDiperiksa m) {
        return Alihkan.ke(KalimatPekerjaan.alamat(m.pekerjaan()));
    }
}
