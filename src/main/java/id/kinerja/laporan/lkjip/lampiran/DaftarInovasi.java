package id.kinerja.laporan.lkjip.lampiran;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.tabel.PenyusunTabel;
import id.kinerja.laporan.tabel.SelAngka;
import id.kinerja.organisasi.Inovasi;
import java.util.List;

/** Innovations and awards in full. */
final class DaftarInovasi implements Bagian {
    private static final String KUNCI = "tabel.lampiran5.inovasi";

    @Override
    public String kode() {
        return "lampiran5.inovasi";
    }

    @Override
    public String judul() {
        return "Daftar inovasi dan penghargaan";
    }

    @Override
    public List<Blok> susun(Konteks k) {
        if (k.data().inovasi().isEmpty()) {
            return List.of();
        }
        PenyusunTabel t = PenyusunTabel.tabel(KUNCI, "Inovasi dan penghargaan tahun " + k.tahun())
                .angka(9, "No")
                .teks(32, "Inovasi")
                .angka(13, "Tahun")
                .teks(24, "Kategori")
                .sisa("Ringkasan")
                .teks(30, "Penghargaan");
        int no = 1;
        for (Inovasi i : k.data().inovasi()) {
            t.baris(
                    JenisBaris.BIASA,
                    List.of(
                            Sel.teks(String.valueOf(no++)),
                            Sel.teks(i.nama()
                                    + i.kepanjangan().map(p -> " (" + p + ")").orElse("")),
                            Sel.teks(String.valueOf(i.tahun())),
                            Sel.teks(i.kategori()),
                            Sel.teks(i.ringkasan()),
                            i.penghargaan().map(Sel::teks).orElse(SelAngka.strip())));
        }
        return List.of(
                new Blok.Paragraf(Rangkai.awali("Inovasi dan penghargaan tercantum pada ")
                        .rujuk(KUNCI)
                        .teks(".")
                        .jadi()),
                t.sumber(k.data().profil().namaOpd() + ".").jadi());
    }
}
