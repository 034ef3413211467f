package id.kinerja.layar.periksa;

import id.kinerja.layar.periksa.PencatatPutusan.Tindakan;
import id.kinerja.tampilan.Alihkan;
import id.kinerja.tampilan.Kepala;
import id.kinerja.tampilan.Penyaji;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** {@code /periksa/{id}}: the document with its findings, all findings, and what is decided about them. */
@Controller
@RequestMapping("/periksa/{id}")
class ReviuController {
    private final PembukaReviu pembuka;
    private final PencatatPutusan pencatat;
    private final Penyaji penyaji;

    ReviuController(PembukaReviu pembuka, PencatatPutusan pencatat, Penyaji penyaji) {
        this.pembuka = pembuka;
        this.pencatat = pencatat;
        this.penyaji = penyaji;
    }

    @GetMapping
    View reviu(@PathVariable String id, @RequestParam Map<String, String> isian, CsrfToken token) {
        return halaman(pembuka.buka(Pandangan.dari(id, isian)), token, Optional.empty());
    }

    @GetMapping("/daftar")
    View daftar(@PathVariable String id, @RequestParam Map<String, String> isian) {
        ReviuTerbuka terbuka = pembuka.buka(Pandangan.dari(id, isian));
        return penyaji.sajikan(
                "layar/periksa/daftar.jte", kepala("Daftar temuan", terbuka), new SusunDaftarTemuan(terbuka).susun());
    }

    /** Kept before anything is worked out again; then back to the finding. */
    @PostMapping("/putusan")
    View putuskan(
            @PathVariable String id,
            @RequestParam Map<String, String> isian,
            @RequestParam String temuan,
            @RequestParam Tindakan tindakan,
            @RequestParam(defaultValue = "") String uraian,
            @RequestParam(defaultValue = "") String kartu,
            CsrfToken token,
            HttpServletResponse jawab) {
        Pandangan p = Pandangan.dari(pembuka.cari(id).id(), isian);
        Optional<TolakPutusan> ditolak = pencatat.catat(id, temuan, tindakan, uraian);
        if (ditolak.isPresent()) {
            jawab.setStatus(HttpStatus.BAD_REQUEST.value());
            return halaman(pembuka.buka(p), token, ditolak);
        }
        return Alihkan.ke(p.alamat(p.lembar().orElse(1)) + (kartu.matches("T\\d{1,6}") ? "#" + kartu : ""));
    }

    private View halaman(ReviuTerbuka terbuka, CsrfToken token, Optional<TolakPutusan> ditolak) {
        return penyaji.sajikan(
                "layar/periksa/reviu.jte",
                kepala(ditolak.isPresent() ? "Kesalahan: Pemeriksaan" : "Pemeriksaan", terbuka),
                new SusunReviu(terbuka, token.getToken(), ditolak).susun());
    }

    static Kepala kepala(String judul, ReviuTerbuka terbuka) {
        return Kepala.umum(judul + " " + terbuka.kini().berkas().nama()).remah(PeriksaController.PERIKSA);
    }
}
