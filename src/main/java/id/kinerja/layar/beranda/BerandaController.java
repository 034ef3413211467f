package id.kinerja.layar.beranda;

import id.kinerja.laporan.Kekurangan;
import id.kinerja.laporan.lkjip.Kelengkapan;
import id.kinerja.layar.IngatanCuplikan;
import id.kinerja.layar.PembukaTahun;
import id.kinerja.layar.TahunTerbuka;
import id.kinerja.layar.pemantauan.PemantauTahun;
import id.kinerja.layar.pemantauan.RingkasPantauan;
import id.kinerja.layar.pemantauan.SusunPemantauan;
import id.kinerja.tampilan.Kepala;
import id.kinerja.tampilan.Menu;
import id.kinerja.tampilan.Penyaji;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** {@code /{pemda}/{opd}/{tahun}}: one page on where the year stands. */
@Controller
class BerandaController {
    private static final int CUPLIKAN = 256;

    private final PembukaTahun pembuka;
    private final PemantauTahun pemantau;
    private final Penyaji penyaji;
    /** Looking for what is missing takes reading the whole prose. */
    private final IngatanCuplikan<List<Kekurangan>> kekurangan = new IngatanCuplikan<>(CUPLIKAN);

    BerandaController(PembukaTahun pembuka, PemantauTahun pemantau, Penyaji penyaji) {
        this.pembuka = pembuka;
        this.pemantau = pemantau;
        this.penyaji = penyaji;
    }

    @GetMapping("/{pemda}/{opd}/{tahun:\\d{4}}")
    View beranda(@PathVariable String pemda, @PathVariable String opd, @PathVariable int tahun) {
        TahunTerbuka terbuka = pembuka.buka(pemda, opd, tahun);
        RingkasPantauan pantauan = new SusunPemantauan(terbuka, pemantau.hasil(terbuka)).ringkas();
        Kepala kepala = Kepala.dalam(terbuka.konteks(), Menu.BERANDA, "Ringkasan kinerja");
        return penyaji.sajikan(
                "layar/beranda/beranda.jte",
                pantauan.berjalan() ? kepala.segarkan() : kepala,
                new SusunBeranda(terbuka).susun(kekurangan.ambil(terbuka.ukur(), Kelengkapan::periksa), pantauan));
    }
}
