package id.kinerja.laporan.lkjip.bab3;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Kolom;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.HasilTahun;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.tabel.PenyusunTabel;
import id.kinerja.laporan.tabel.SelAngka;
import id.kinerja.pengukuran.UkurAnggaran.Ukuran;
import id.kinerja.perencanaan.Indikator;
import id.kinerja.perencanaan.Sasaran;
import id.kinerja.perencanaan.TingkatIndikator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Budget of each sasaran beside its performance, over the agency's own map where it is not the efficiency map. */
final class AnggaranSasaran implements Bagian {
    private static final String KUNCI = "tabel.bab3.anggaran-sasaran";

    @Override
    public String kode() {
        return "bab3.anggaran-sasaran";
    }

    @Override
    public String judul() {
        return "Anggaran dan realisasi per sasaran";
    }

    @Override
    public int tingkat() {
        return 3;
    }

    @Override
    public List<Blok> susun(Konteks k) {
        String peta = k.data().setelan().petaAnggaranSasaran();
        List<Sasaran> sasaran = k.data().sasaran().stream()
                .filter(s -> k.data().kaitan().stream()
                        .anyMatch(x -> x.peta().equals(peta)
                                && x.sasaran().filter(s.kode()::equals).isPresent()))
                .toList();
        if (sasaran.isEmpty() || peta.equals(k.data().setelan().petaEfisiensi())) {
            return List.of();
        }
        return List.of(
                new Blok.Paragraf(Rangkai.awali("Anggaran dan realisasi yang dikaitkan dengan sasaran disajikan pada ")
                        .rujuk(KUNCI)
                        .teks(".")
                        .catatanKaki("Kaitan anggaran: " + Sebutan.peta(k, peta) + ".")
                        .jadi()),
                tabel(k, peta, sasaran));
    }

    private static Blok tabel(Konteks k, String peta, List<Sasaran> sasaran) {
        PenyusunTabel t = PenyusunTabel.tabel(KUNCI, "Kinerja dan anggaran per sasaran tahun " + k.tahun())
                .kelompok(1, "")
                .kelompok(3, "Kinerja")
                .kelompok(3, "Anggaran (Rp)")
                .sisa("Sasaran dan indikator")
                .kolom(Kolom.angka(19).bergaris(), "Target")
                .angka(19, "Realisasi")
                .angka(15, "Capaian (%)")
                .kolom(Kolom.angka(25).bergaris(), "Pagu")
                .angka(25, "Realisasi")
                .angka(14, "%");
        for (Sasaran s : sasaran) {
            List<Indikator> indikator = PohonKinerja.indikator(k, TingkatIndikator.SASARAN, s.kode());
            t.baris(JenisBaris.SUBGRUP, baris(k, peta, s, Optional.empty()));
            indikator.forEach(i -> t.baris(JenisBaris.BIASA, baris(k, peta, s, Optional.of(i))));
        }
        return t.rapat().sumber(Sebutan.sumberAnggaran(k)).jadi();
    }

    /** The sasaran's row carries the money, the rows of its indicators carry the performance. */
    private static List<Sel> baris(Konteks k, String peta, Sasaran s, Optional<Indikator> indikator) {
        SelAngka sel = new SelAngka(k.data().setelan().desimal());
        List<Sel> isi = new ArrayList<>();
        isi.add(Sel.teks(indikator.map(Sebutan::lengkap).orElseGet(() -> Sebutan.sasaran(s))));
        if (indikator.isPresent()) {
            HasilTahun h = HasilTahun.dari(k.ukur(), indikator.get(), k.tahun());
            isi.add(sel.bersatuan(h.target()));
            isi.add(sel.bersatuan(h.realisasi()));
            isi.add(sel.polos(h.capaian()));
            Stream.generate(Sel::kosong).limit(3).forEach(isi::add);
        } else {
            Stream.generate(Sel::kosong).limit(3).forEach(isi::add);
            Stream.of(Ukuran.PAGU, Ukuran.REALISASI, Ukuran.SERAPAN)
                    .map(u -> sel.polos(k.ukur().anggaran().sasaran(u, s, peta)))
                    .forEach(isi::add);
        }
        return isi;
    }
}
