package id.kinerja.laporan.lkjip.lampiran;

import id.kinerja.datatahun.Keputusan;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.kernel.Hitungan;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.tabel.PenyusunTabel;
import java.util.List;

/** Contradictions in the sources and how each was decided. */
public final class DaftarKeputusan implements Bagian {
    /** Key of the chapter that this section makes. */
    public static final String BAB = "lampiran6";

    private static final String KUNCI = "tabel.lampiran6.keputusan";

    @Override
    public String kode() {
        return "lampiran6.keputusan";
    }

    @Override
    public String judul() {
        return "Keputusan atas data yang bertentangan";
    }

    @Override
    public List<Blok> susun(Konteks k) {
        if (k.data().keputusan().isEmpty()) {
            return List.of();
        }
        PenyusunTabel t = PenyusunTabel.tabel(KUNCI, "Data yang bertentangan dan nilai yang dipakai")
                .angka(9, "No")
                .teks(38, "Perihal")
                .teks(44, "Nilai yang dipakai")
                .teks(44, "Nilai lain")
                .sisa("Alasan");
        int no = 1;
        for (Keputusan x : k.data().keputusan()) {
            t.baris(
                    JenisBaris.BIASA,
                    List.of(
                            Sel.teks(String.valueOf(no++)),
                            Sel.teks(perihal(k, x)),
                            Sel.teks(x.nilaiDipakai() + " (" + x.tempatDipakai() + ")"),
                            Sel.teks(x.nilaiLain() + " (" + x.tempatLain() + ")"),
                            Sel.teks(x.alasan())));
        }
        return List.of(new Blok.Lanskap(List.of(
                new Blok.Paragraf(Rangkai.awali(
                                "Sumber data yang saling bertentangan dan nilai yang dipakai laporan ini tercantum pada ")
                        .rujuk(KUNCI)
                        .teks(".")
                        .jadi()),
                t.rapat().sumber(k.data().profil().namaOpd() + ".").jadi())));
    }

    /** The number by its name; a decision about something that is not a number keeps its address. */
    private static String perihal(Konteks k, Keputusan x) {
        return k.ukur().cari(x.objek()).map(Hitungan::uraian).orElse(x.objek().toString());
    }
}
