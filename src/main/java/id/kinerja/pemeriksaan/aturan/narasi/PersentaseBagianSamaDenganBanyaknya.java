package id.kinerja.pemeriksaan.aturan.narasi;

import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.baca.Paragraf;
import id.kinerja.pemeriksaan.telaah.BagianKalimat;
import id.kinerja.pemeriksaan.telaah.Kecocokan;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.List;

/** A share that a sentence names beside its number is that number of the whole. */
public final class PersentaseBagianSamaDenganBanyaknya implements Aturan {
    private static final String KODE = "NARASI-09";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.RASIO,
                "Persentase bagian dalam kalimat sama dengan hitungan dari banyaknya",
                "Kalimat menyebut banyaknya suatu bagian, seluruhnya, dan persentase yang bukan hasil bagi keduanya.",
                "Komposisi atau realisasi yang dikutip pembaca keliru.",
                "bagian / seluruhnya × 100",
                "Hitung ulang persentase dari kedua angkanya, atau perbaiki angkanya.",
                """
                Pegawai berjumlah 138 orang, terdiri dari laki-laki 117 orang (84,78%) dan perempuan 21 orang (18,22%).
                """,
                """
                Pegawai berjumlah 138 orang, terdiri dari laki-laki 117 orang (84,78%) dan perempuan 21 orang (15,22%).
                """);
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        telaah.naskah()
                .paragraf()
                .forEach(p -> BagianKalimat.dalam(p.teks()).stream()
                        .filter(b -> Kecocokan.antara(b.persen(), b.hitungan()) == Kecocokan.BERBEDA)
                        .forEach(b -> catat.temuan(temuan(p, b))));
    }

    private static Temuan temuan(Paragraf p, BagianKalimat b) {
        String benar =
                FormatIndonesia.angka(b.hitungan(), Math.max(2, b.persen().desimal()));
        return new Temuan(
                KODE,
                Jenis.RASIO,
                Tingkat.ERROR,
                new Tempat(p.letak(), "teks", "", b.persen().teks() + " %"),
                benar + " %",
                b.bagian().teks() + " / " + b.seluruh().teks() + " × 100",
                "Kalimat menyebut " + b.persen().teks() + " %, padahal "
                        + b.bagian().teks() + " dari " + b.seluruh().teks() + " adalah " + benar + " %.",
                List.of());
    }
}
