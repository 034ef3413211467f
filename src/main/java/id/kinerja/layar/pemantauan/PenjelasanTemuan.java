package id.kinerja.layar.pemantauan;

import id.kinerja.layar.pemantauan.IsiPemantauan.Butir;
import id.kinerja.paket.JenisMasalah;
import id.kinerja.pemantauan.DaftarAturanData;
import id.kinerja.pemeriksaan.DaftarAturan;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is published about a rule, whichever list it stands in. */
final class PenjelasanTemuan {
    private PenjelasanTemuan() {}

    /** What is wrong; the title of a rule says what would be right. */
    static String judul(String kode) {
        return aturan(kode)
                .map(PenjelasanAturan::salah)
                .or(() -> Arrays.stream(JenisMasalah.values())
                        .filter(j -> j.kode().equals(kode))
                        .map(JenisMasalah::arti)
                        .findFirst())
                .orElse(kode)
                .replaceFirst("\\.$", "");
    }

    /** Blank for warnings of the package, which say it themselves. */
    static String perbaikan(String kode) {
        return aturan(kode).map(PenjelasanAturan::perbaikan).orElse("");
    }

    static List<Butir> butir(String kode) {
        return aturan(kode)
                .map(p -> List.of(
                        new Butir("Aturannya", p.judul()),
                        new Butir("Akibatnya", p.akibat()),
                        new Butir("Dasarnya", p.dasar())))
                .orElse(List.of());
    }

    private static Optional<PenjelasanAturan> aturan(String kode) {
        return DaftarAturanData.penjelasan(kode).or(() -> DaftarAturan.penjelasan(kode));
    }
}
