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

    /** The sentence that should be true; of a warning of the package, what it means. */
    static String judul(String kode) {
        return aturan(kode)
                .map(PenjelasanAturan::judul)
                .or(() -> Arrays.stream(JenisMasalah.values())
                        .filter(j -> j.kode().equals(kode))
                        .map(j -> j.arti().replaceFirst("\\.$", ""))
                        .findFirst())
                .orElse(kode);
    }

    static List<Butir> butir(String kode) {
        return aturan(kode)
                .map(p -> List.of(
                        new Butir("Yang salah", p.salah()),
                        new Butir("Akibatnya", p.akibat()),
                        new Butir("Dasarnya", p.dasar()),
                        new Butir("Perbaikannya", p.perbaikan())))
                .orElse(List.of());
    }

    private static Optional<PenjelasanAturan> aturan(String kode) {
        return DaftarAturanData.penjelasan(kode).or(() -> DaftarAturan.penjelasan(kode));
    }
}
