package id.kinerja.pemeriksaan.kertas;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Tabel.Kolom;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.ceklis.ButirReviu;
import id.kinerja.pemeriksaan.ceklis.ButirReviu.Bagian;
import id.kinerja.pemeriksaan.ceklis.ButirReviu.Jawaban;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The checklist of the review, filled in as far as a program can; the rest is left to the team. */
final class TabelCeklis {
    private TabelCeklis() {}

    static List<Blok> susun(List<ButirReviu> ceklis) {
        TabelKertas t = new TabelKertas("tabel.ceklis", "Ceklis reviu")
                .kolom(Kolom.angka(10), "No")
                .kolom(Kolom.sisa(), "Pernyataan")
                .kolom(Kolom.teks(24), "Jawaban")
                .kolom(Kolom.teks(56), "Catatan");
        for (Bagian bagian : Bagian.values()) {
            List<ButirReviu> isi =
                    ceklis.stream().filter(b -> b.bagian() == bagian).toList();
            if (isi.isEmpty()) {
                continue;
            }
            t.grup(judul(bagian));
            for (int i = 0; i < isi.size(); i++) {
                ButirReviu b = isi.get(i);
                t.baris(String.valueOf(i + 1), b.pernyataan(), jawaban(b.jawaban()), catatan(b));
            }
        }
        return List.of(
                Blok.paragraf("Jawaban yang sudah terisi berasal dari pemeriksaan dokumen dan perlu dikuatkan oleh tim;"
                        + " yang kosong diisi oleh tim."),
                t.jadi());
    }

    private static String judul(Bagian bagian) {
        return switch (bagian) {
            case FORMAT -> "I. Format";
            case MEKANISME -> "II. Mekanisme penyusunan";
            case SUBSTANSI -> "III. Substansi";
        };
    }

    private static String jawaban(Jawaban jawaban) {
        return switch (jawaban) {
            case ADA -> "Ya";
            case TIDAK_DITEMUKAN -> "Tidak ditemukan";
            case PERLU_DINILAI -> "";
        };
    }

    private static String catatan(ButirReviu butir) {
        return Stream.concat(Stream.of(butir.catatan()), butir.tempat().map(Tempat::sebutan).stream())
                .filter(s -> !s.isBlank())
                .collect(Collectors.joining(" "));
    }
}
