package id.kinerja.pemeriksaan;

import id.kinerja.pemeriksaan.baca.teks.PembacaTeks;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A report as another agency would write it, with the mistakes that were planted in it.
 *
 * @param salah empty for a report without any mistake
 */
record NaskahUmum(String nama, String isi, List<Salah> salah) {
    /** A planted mistake. */
    record Salah(int baris, String jenis, String tercetak, String seharusnya) {}

    NaskahUmum {
        salah = List.copyOf(salah);
    }

    static List<NaskahUmum> semua() {
        return dari("/pemeriksaan/umum");
    }

    static List<NaskahUmum> dari(String folder) {
        try (Stream<Path> berkas =
                Files.list(Path.of(Objects.requireNonNull(NaskahUmum.class.getResource(folder), folder)
                        .toURI()))) {
            return berkas.filter(f -> f.toString().endsWith(".txt"))
                    .sorted()
                    .map(NaskahUmum::baca)
                    .toList();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static NaskahUmum baca(Path berkas) {
        try {
            String nama = String.valueOf(berkas.getFileName()).replace(".txt", "");
            Path daftar = berkas.resolveSibling(nama + ".csv");
            List<Salah> salah = Files.exists(daftar)
                    ? Files.readAllLines(daftar).stream()
                            .skip(1)
                            .map(NaskahUmum::salah)
                            .toList()
                    : List.of();
            return new NaskahUmum(nama, Files.readString(berkas), salah);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Fields with commas are quoted. */
    private static Salah salah(String baris) {
        List<String> isi = Stream.of(baris.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .map(s -> s.replaceAll("^\"|\"$", ""))
                .toList();
        return new Salah(Integer.parseInt(isi.getFirst()), isi.get(1), isi.get(2), isi.get(3));
    }

    boolean bersih() {
        return salah.isEmpty();
    }

    List<Temuan> temuan() {
        return temuan(isi);
    }

    List<Temuan> temuan(String teks) {
        return new Pemeriksa()
                .periksa(PembacaTeks.baca(nama, teks), OptionalInt.empty())
                .temuan();
    }
}
