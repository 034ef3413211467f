package id.kinerja.layar.pohon;

import id.kinerja.layar.PembukaTahun;
import id.kinerja.layar.TahunTerbuka;
import id.kinerja.tampilan.Kepala;
import id.kinerja.tampilan.Menu;
import id.kinerja.tampilan.Penyaji;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** {@code /{pemda}/{opd}/{tahun}/pohon-kinerja}: what serves what. */
@Controller
class PohonController {
    private final PembukaTahun pembuka;
    private final Penyaji penyaji;

    PohonController(PembukaTahun pembuka, Penyaji penyaji) {
        this.pembuka = pembuka;
        this.penyaji = penyaji;
    }

    /** @param tujuan code of the only tujuan to show; another word shows all */
    @GetMapping("/{pemda}/{opd}/{tahun:\\d{4}}/pohon-kinerja")
    View pohon(
            @PathVariable String pemda,
            @PathVariable String opd,
            @PathVariable int tahun,
            @RequestParam(defaultValue = "") String tujuan) {
        TahunTerbuka terbuka = pembuka.buka(pemda, opd, tahun);
        return penyaji.sajikan(
                "layar/pohon/pohon.jte",
                Kepala.dalam(terbuka.konteks(), Menu.POHON, "Pohon kinerja"),
                new SusunPohon(terbuka).susun(tujuan));
    }
}
