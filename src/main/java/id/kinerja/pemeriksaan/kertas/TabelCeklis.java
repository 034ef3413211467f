package id.kinerja.pemeriksaan.kertas;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Tabel.Kolom;
import java.util.List;

/** The checklist of the review, filled in as far as a program can; the rest is left to the team. */
final class TabelCeklis {
    private TabelCeklis() {}

    static List<Blok> susun(List<BarisCeklis> ceklis) {
        TabelKertas t = new TabelKertas("tabel.ceklis", "Ceklis reviu")
                .kolom(Kolom.angka(10), "No")
                .kolom(Kolom.sisa(), "Pernyataan")
                .kolom(Kolom.teks(18), "Jawaban")
                .kolom(Kolom.teks(56), "Catatan");
        String kelompok = "";
        int nomor = 1;
        for (BarisCeklis b : ceklis) {
            if (!b.kelompok().equals(kelompok)) {
                kelompok = b.kelompok();
                nomor = 1;
                t.grup(kelompok);
            }
            t.baris(String.valueOf(nomor++), b.pernyataan(), b.jawaban(), b.catatan());
        }
        return List.of(
                Blok.paragraf(
                        "Jawaban yang sudah terisi berasal dari pemeriksaan dokumen; yang kosong diisi oleh tim."),
                t.jadi());
    }
}
