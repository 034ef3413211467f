package id.kinerja.laporan.lkjip.lampiran;

import id.kinerja.dokumen.Blok;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.lkjip.bab3.PohonAnggaran;
import id.kinerja.laporan.lkjip.bab3.TabelAnggaran;
import java.util.List;

/** Budget and spending of every line with the difference. */
final class AnggaranSelisih implements Bagian {
    private static final String KUNCI = "tabel.lampiran2.anggaran";

    @Override
    public String kode() {
        return "lampiran2.anggaran";
    }

    @Override
    public String judul() {
        return "Anggaran dan realisasi belanja";
    }

    @Override
    public List<Blok> susun(Konteks k) {
        if (PohonAnggaran.program(k).isEmpty()) {
            return List.of();
        }
        return List.of(
                new Blok.Paragraf(Rangkai.kosong()
                        .rujuk(KUNCI)
                        .teks(" memuat anggaran, realisasi, dan selisih seluruh program, kegiatan, dan sub kegiatan.")
                        .jadi()),
                TabelAnggaran.selisih(k, KUNCI));
    }
}
