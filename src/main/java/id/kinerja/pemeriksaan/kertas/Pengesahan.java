package id.kinerja.pemeriksaan.kertas;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Tabel.Kolom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who made and who approves the paper, ready to be signed. */
final class Pengesahan {
    private Pengesahan() {}

    static List<Blok> susun(Penugasan penugasan) {
        List<String> tim = penugasan.tim().isEmpty() ? List.of("", "", "") : penugasan.tim();
        TabelKertas t = new TabelKertas("tabel.pengesahan", "Tim reviu dan tanda tangannya")
                .kolom(Kolom.angka(10), "No")
                .kolom(Kolom.sisa(), "Nama dan jabatan dalam tim")
                .kolom(Kolom.teks(38), "Tanggal")
                .kolom(Kolom.teks(48), "Tanda tangan");
        for (int i = 0; i < tim.size(); i++) {
            t.baris(String.valueOf(i + 1), tim.get(i).isEmpty() ? TabelKertas.DIISI : tim.get(i), "", "");
        }
        List<Blok> isi = new ArrayList<>();
        isi.add(Blok.paragraf(
                "Temuan di atas berasal dari hitungan dan perbandingan atas angka yang tercetak di dalam dokumen."
                        + " Sebab dan tanggapan diisi setelah dibahas dengan perangkat daerah."));
        isi.add(t.jadi());
        isi.add(new Blok.TandaTangan(
                "……………………, ……………………",
                List.of("Ketua Tim Reviu,"),
                penugasan.tim().isEmpty()
                        ? "……………………………………"
                        : nama(penugasan.tim().getFirst()),
                Optional.empty(),
                Optional.empty()));
        return isi;
    }

    /** Without the post that may follow in parentheses. */
    private static String nama(String anggota) {
        int kurung = anggota.indexOf('(');
        return kurung > 0 ? anggota.substring(0, kurung).strip() : anggota;
    }
}
