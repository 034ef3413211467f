package id.kinerja.layar.anggaran;

import id.kinerja.layar.IngatanCuplikan;
import id.kinerja.layar.PembukaTahun;
import id.kinerja.layar.TahunTerbuka;
import id.kinerja.tampilan.Kepala;
import id.kinerja.tampilan.Menu;
import id.kinerja.tampilan.Penyaji;
import id.kinerja.tampilan.Remah;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** {@code /…/anggaran}: the budget and how much of it was spent. */
@Controller
class AnggaranController {
    private static final int CUPLIKAN = 256;

    private final PembukaTahun pembuka;
    private final Penyaji penyaji;
    private final IngatanCuplikan<PohonTersaji> pohon = new IngatanCuplikan<>(CUPLIKAN);

    AnggaranController(PembukaTahun pembuka, Penyaji penyaji) {
        this.pembuka = pembuka;
        this.penyaji = penyaji;
    }

    @GetMapping("/{pemda}/{opd}/{tahun:\\d{4}}/anggaran")
    View anggaran(
            @PathVariable String pemda,
            @PathVariable String opd,
            @PathVariable int tahun,
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(defaultValue = "") String program,
            @RequestParam(defaultValue = "") String tingkat,
            @RequestParam(defaultValue = "") String serapan,
            @RequestParam(defaultValue = "") String urut,
            @RequestParam(defaultValue = "") String halaman) {
        TahunTerbuka terbuka = pembuka.buka(pemda, opd, tahun);
        PohonTersaji tersaji = pohon.ambil(terbuka.ukur(), u -> PohonTersaji.atas(u.anggaran(), terbuka.angka()));
        SaringAnggaran saring = SaringAnggaran.dari(cari, program, tingkat, serapan, urut, halaman);
        return penyaji.sajikan(
                "layar/anggaran/anggaran.jte",
                Kepala.dalam(terbuka.konteks(), Menu.ANGGARAN, "Anggaran dan realisasi")
                        .remah(new Remah("Beranda", terbuka.jalur(""))),
                new PenyusunAnggaran(terbuka, tersaji, saring).susun());
    }
}
