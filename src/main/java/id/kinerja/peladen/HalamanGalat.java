package id.kinerja.peladen;

import id.kinerja.layar.TidakDitemukan;
import id.kinerja.pekerjaan.KodeKejadian;
import id.kinerja.tampilan.IsiGalat;
import id.kinerja.tampilan.Kepala;
import id.kinerja.tampilan.Penyaji;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Answers everything that went wrong as a page of ours; what is our own failure goes to the log under a code that the page says. */
@Controller
@ControllerAdvice
class HalamanGalat implements ErrorController {
    private static final Logger CATATAN = LoggerFactory.getLogger(HalamanGalat.class);

    private final Penyaji penyaji;
    private final SecureRandom acak;

    HalamanGalat(Penyaji penyaji, SecureRandom acak) {
        this.penyaji = penyaji;
        this.acak = acak;
    }

    @ExceptionHandler(TidakDitemukan.class)
    View tidakDitemukan(TidakDitemukan sebab, HttpServletResponse jawab) {
        jawab.setStatus(HttpStatus.NOT_FOUND.value());
        return halaman(
                new IsiGalat("Halaman tidak ditemukan", List.of(String.valueOf(sebab.getMessage())), Optional.empty()));
    }

    @RequestMapping("${server.error.path:/error}")
    View galat(HttpServletRequest minta, HttpServletResponse jawab) {
        int status = minta.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer s
                ? s
                : HttpStatus.NOT_FOUND.value();
        @Nullable Object galat = minta.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Optional<IsiGalat> dikenal = PesanGalat.dari(status);
        if (dikenal.isPresent()) {
            jawab.setStatus(status);
            return halaman(dikenal.get());
        }
        String kode = KodeKejadian.baru(acak);
        CATATAN.error(
                "{} {} {}",
                kode,
                minta.getMethod(),
                minta.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                galat instanceof Throwable t ? t : null);
        jawab.setStatus(HttpStatus.INTERNAL_SERVER_ERROR.value());
        return halaman(PesanGalat.gangguan(kode));
    }

    private View halaman(IsiGalat isi) {
        return penyaji.sajikan("tampilan/galat.jte", Kepala.umum(isi.judul()), isi);
    }
}
