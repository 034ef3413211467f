package id.kinerja.layar.periksa;

import id.kinerja.layar.TidakDitemukan;
import id.kinerja.penyimpanan.Reviu;
import id.kinerja.penyimpanan.TampunganPenuh;
import id.kinerja.tampilan.Alihkan;
import id.kinerja.tampilan.Penyaji;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** {@code /periksa/{id}/banding}: a new version of a document comes in and is compared with the one before. */
@Controller
@RequestMapping("/periksa/{id}/banding")
class BandingReviuController {
    private final PembukaReviu pembuka;
    private final PenerimaNaskah penerima;
    private final Penyaji penyaji;

    BandingReviuController(PembukaReviu pembuka, PenerimaNaskah penerima, Penyaji penyaji) {
        this.pembuka = pembuka;
        this.penerima = penerima;
        this.penyaji = penyaji;
    }

    @GetMapping
    View banding(@PathVariable String id, @RequestParam Map<String, String> isian, CsrfToken token) {
        return halaman(dokumen(id, isian), token, Optional.empty());
    }

    @PostMapping
    View terima(
            @PathVariable String id,
            @RequestParam Map<String, String> isian,
            @RequestParam(name = "berkas", required = false) @Nullable List<MultipartFile> berkas,
            CsrfToken token,
            HttpServletResponse jawab) {
        Pandangan p = dokumen(id, isian);
        pembuka.cari(id);
        List<MultipartFile> terpilih = NaskahMasuk.terpilih(berkas);
        Optional<String> galat = NaskahMasuk.galat(terpilih);
        if (galat.isPresent()) {
            jawab.setStatus(HttpStatus.BAD_REQUEST.value());
            return halaman(p, token, galat);
        }
        try {
            if (penerima.perbarui(id, p.naskah(), terpilih.getFirst()).isEmpty()) {
                throw new TidakDitemukan("Dokumen itu tidak ada di dalam pemeriksaan ini.");
            }
            return Alihkan.ke(p.bawah("banding"));
        } catch (TampunganPenuh penuh) {
            jawab.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            return halaman(p, token, Optional.ofNullable(penuh.getMessage()));
        }
    }

    private View halaman(Pandangan p, CsrfToken token, Optional<String> galat) {
        ReviuTerbuka baru = pembuka.buka(p, p.bawah("banding"));
        SusunJudul judul = new SusunJudul(baru);
        return penyaji.sajikan(
                "layar/periksa/banding.jte",
                ReviuController.kepala(galat.isPresent() ? "Kesalahan: Bandingkan" : "Bandingkan", baru),
                new IsiBanding(
                        judul.judul(),
                        judul.dokumen(),
                        judul.halaman(SusunJudul.Bagian.BANDING),
                        p.bawah("banding"),
                        token.getToken(),
                        galat,
                        sebelum(baru.reviu(), p)
                                .map(v -> new SusunBanding(
                                                pembuka.buka(p.pada(OptionalInt.of(v)), p.bawah("banding")), baru)
                                        .susun())));
    }

    /** The version before the latest. */
    private static Optional<Integer> sebelum(Reviu reviu, Pandangan p) {
        return reviu.terbaru().stream()
                .filter(n -> n.nomor() == p.naskah() && n.versi() > 1)
                .findFirst()
                .map(n -> n.versi() - 1);
    }

    /** Always the latest version, whatever is filtered. */
    private static Pandangan dokumen(String id, Map<String, String> isian) {
        return Pandangan.awal(id, Pandangan.dari(id, isian).naskah());
    }
}
