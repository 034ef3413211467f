package id.kinerja.layar.capaian;

import id.kinerja.dokumen.BagianTersusun;
import id.kinerja.layar.IngatanCuplikan;
import id.kinerja.layar.NomorHalaman;
import id.kinerja.layar.PembukaTahun;
import id.kinerja.layar.TahunTerbuka;
import id.kinerja.layar.TidakDitemukan;
import id.kinerja.tampilan.Halaman;
import id.kinerja.tampilan.Kepala;
import id.kinerja.tampilan.Menu;
import id.kinerja.tampilan.Penyaji;
import id.kinerja.tampilan.Remah;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** {@code /…/capaian} and {@code /…/capaian/{bagian}}: Bab III, section by section; the first is target against realisation. */
@Controller
@RequestMapping("/{pemda}/{opd}/{tahun:\\d{4}}/capaian")
class CapaianController {
    private static final int CUPLIKAN = 32;

    private final PembukaTahun pembuka;
    private final Penyaji penyaji;
    private final Clock jam;
    private final IngatanCuplikan<BabTersusun> bab = new IngatanCuplikan<>(CUPLIKAN);

    CapaianController(PembukaTahun pembuka, Penyaji penyaji, Clock jam) {
        this.pembuka = pembuka;
        this.penyaji = penyaji;
        this.jam = jam;
    }

    @GetMapping
    View capaian(
            @PathVariable String pemda,
            @PathVariable String opd,
            @PathVariable int tahun,
            @RequestParam(defaultValue = "") String halaman) {
        return sajikan(pembuka.buka(pemda, opd, tahun), Optional.empty(), halaman);
    }

    @GetMapping("/{bagian}")
    View bagian(
            @PathVariable String pemda,
            @PathVariable String opd,
            @PathVariable int tahun,
            @PathVariable String bagian,
            @RequestParam(defaultValue = "") String halaman) {
        return sajikan(pembuka.buka(pemda, opd, tahun), Optional.of(bagian), halaman);
    }

    private View sajikan(TahunTerbuka tahun, Optional<String> kode, String halaman) {
        return switch (bab.ambil(tahun.ukur(), u -> BabTersusun.atas(u, jam))) {
            case BabTersusun.Gagal(List<String> sebab) -> gagal(tahun, sebab);
            case BabTersusun.Tersusun isi -> {
                PenyusunCapaian p = new PenyusunCapaian(tahun, isi, pilih(isi, kode));
                yield tampil(tahun, p.judul(), p.susun(NomorHalaman.dari(halaman)));
            }
        };
    }

    private static BagianTersusun pilih(BabTersusun.Tersusun bab, Optional<String> kode) {
        return kode.map(bab::cari)
                .orElseGet(() -> bab.cari(BabTersusun.PERTAMA)
                        .or(() -> bab.bagian().stream().findFirst()))
                .orElseThrow(() -> new TidakDitemukan(
                        "Bagian ini tidak ada pada Bab III tahun ini. Pilih bagian lain dari halaman Capaian."));
    }

    private View gagal(TahunTerbuka tahun, List<String> sebab) {
        return tampil(
                tahun, "Capaian", new IsiCapaian("Capaian", List.of(), "", new Halaman(1, 1, ""), sebab, "/unggah"));
    }

    private View tampil(TahunTerbuka tahun, String judul, IsiCapaian isi) {
        return penyaji.sajikan(
                "layar/capaian/capaian.jte",
                Kepala.dalam(tahun.konteks(), Menu.CAPAIAN, judul)
                        .remah(
                                new Remah("Beranda", tahun.jalur("")),
                                new Remah("Bab III Akuntabilitas kinerja", tahun.jalur("/capaian"))),
                isi);
    }
}
