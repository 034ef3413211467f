package id.kinerja.laporan.lkjip.depan;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.gambar.DiagramBatang;
import id.kinerja.dokumen.gambar.DiagramBatang.Batang;
import id.kinerja.dokumen.gambar.DiagramBatang.Isi;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.HasilTahun;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.tabel.SelAngka;
import id.kinerja.perencanaan.TingkatIndikator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Figure R.1: the capaian of the sasaran indicators against 100. */
final class GambarIkhtisar {
    private static final String KUNCI = "gambar.ikhtisar.capaian";
    private static final int TERBANYAK = 12;

    private GambarIkhtisar() {}

    static List<Blok> susun(Konteks k, List<HasilTahun> semua) {
        List<HasilTahun> hasil = semua.stream()
                .filter(h -> h.indikator().tingkat() == TingkatIndikator.SASARAN)
                .toList();
        if (hasil.stream().noneMatch(HasilTahun::terukur) || hasil.size() > TERBANYAK) {
            return List.of();
        }
        SelAngka sel = new SelAngka(k.data().setelan().desimal());
        DiagramBatang d = DiagramBatang.baru().acuan(BigDecimal.valueOf(100), "target = 100");
        hasil.forEach(h -> d.batang(new Batang(
                h.indikator().nomor().orElse(""),
                h.indikator().sebutan(),
                h.capaian().angka(),
                sel.tulis(h.capaian()),
                isi(h),
                "")));
        if (hasil.stream().anyMatch(HasilTahun::melampauiTarget)) {
            d.keterangan(Isi.PENUH, "melampaui target");
        }
        if (hasil.stream().anyMatch(h -> isi(h) == Isi.MUDA)) {
            d.keterangan(Isi.MUDA, "mencapai target");
        }
        if (hasil.stream().anyMatch(HasilTahun::diBawahTarget)) {
            d.keterangan(Isi.HAMPA, "di bawah target");
        }
        String judul = "Capaian indikator sasaran terhadap target tahun " + k.tahun() + " (persen)";
        return List.of(
                new Blok.Paragraf(Rangkai.awali("Capaian setiap indikator digambarkan pada ")
                        .rujuk(KUNCI)
                        .teks(".")
                        .jadi()),
                new Blok.Gambar(
                        KUNCI,
                        judul,
                        d.lukis(),
                        d.alt("Diagram batang capaian indikator sasaran tahun " + k.tahun() + " dalam persen"),
                        Optional.of(k.data().profil().namaOpd() + ", pengukuran kinerja " + k.tahun() + "; diolah.")));
    }

    private static Isi isi(HasilTahun h) {
        return h.melampauiTarget() ? Isi.PENUH : h.terukur() && !h.diBawahTarget() ? Isi.MUDA : Isi.HAMPA;
    }
}
