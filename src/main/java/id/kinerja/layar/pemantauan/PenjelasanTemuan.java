package id.kinerja.layar.pemantauan;

import id.kinerja.layar.pemantauan.IsiPemantauan.Butir;
import id.kinerja.paket.JenisMasalah;
import id.kinerja.pemantauan.DaftarAturanData;
import id.kinerja.pemantauan.TemuanTahun;
import id.kinerja.pemeriksaan.DaftarAturan;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** How to repair all findings of a kind; blank where each must say it. */
    static String perbaikan(String kode, List<TemuanTahun> temuan) {
        List<String> paket = temuan.stream()
                .flatMap(t -> t instanceof TemuanTahun.Paket(var m) ? Stream.of(m.perbaikan()) : Stream.empty())
                .distinct()
                .toList();
        return aturan(kode).map(PenjelasanAturan::perbaikan).orElse(paket.size() == 1 ? paket.getFirst() : "");
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
