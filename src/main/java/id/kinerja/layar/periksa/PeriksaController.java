package id.kinerja.layar.periksa;

import id.kinerja.penyimpanan.TampunganPenuh;
import id.kinerja.tampilan.Alihkan;
import id.kinerja.tampilan.Kepala;
import id.kinerja.tampilan.Penyaji;
import id.kinerja.tampilan.Remah;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** {@code /periksa}: documents come in and become a review. */
@Controller
@RequestMapping("/periksa")
class PeriksaController {
    static final Remah PERIKSA = new Remah("Periksa laporan", "/periksa");

    private final PenerimaNaskah penerima;
    private final Penyaji penyaji;

    PeriksaController(PenerimaNaskah penerima, Penyaji penyaji) {
        this.penerima = penerima;
        this.penyaji = penyaji;
    }

    @GetMapping
    View formulir(CsrfToken token) {
        return formulir(IsiPeriksa.kosong(token.getToken()));
    }

    @PostMapping
    View terima(
            @RequestParam(name = "naskah", required = false) @Nullable List<MultipartFile> naskah,
            @RequestParam(defaultValue = "") String tahun,
            CsrfToken token,
            HttpServletResponse jawab) {
        List<MultipartFile> berkas = NaskahMasuk.terpilih(naskah);
        IsiPeriksa isi =
                new IsiPeriksa(token.getToken(), tahun, NaskahMasuk.galat(berkas), NaskahMasuk.galatTahun(tahun));
        if (isi.galat()) {
            jawab.setStatus(HttpStatus.BAD_REQUEST.value());
            return formulir(isi);
        }
        try {
            return Alihkan.ke(Pandangan.jalur(penerima.simpan(NaskahMasuk.tahun(tahun), berkas)));
        } catch (TampunganPenuh penuh) {
            jawab.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            return formulir(
                    new IsiPeriksa(token.getToken(), tahun, Optional.ofNullable(penuh.getMessage()), Optional.empty()));
        }
    }

    private View formulir(IsiPeriksa isi) {
        return penyaji.sajikan(
                "layar/periksa/periksa.jte",
                Kepala.umum(isi.galat() ? "Kesalahan: Periksa laporan" : "Periksa laporan"),
                isi);
    }
}
