package id.kinerja.pemeriksaan;

import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.baca.NaskahTakTerbaca;
import id.kinerja.pemeriksaan.baca.PembacaNaskah;
import id.kinerja.pemeriksaan.baca.teks.PembacaTeks;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Dossiers for tests: a folder of files, or one text in which a line {@code === name} begins each file. */
record DosirUji(List<Naskah> naskah) {
    /** A finding that is wanted, under the file where it stands. */
    record Letak(String berkas, int baris, String aturan) {}

    private static final String AWAL = "=== ";

    DosirUji {
        naskah = List.copyOf(naskah);
    }

    static DosirUji folder(String nama) {
        List<Naskah> hasil = new ArrayList<>();
        try (Stream<Path> isi = Files.list(jalur(nama))) {
            for (Path p : isi.filter(p -> !p.endsWith("salah.csv")).sorted().toList()) {
                hasil.add(PembacaNaskah.baca(p));
            }
        } catch (IOException | NaskahTakTerbaca e) {
            throw new IllegalStateException(e);
        }
        return new DosirUji(hasil);
    }

    static List<Letak> ditanam(String nama) {
        try {
            return Files.readAllLines(jalur(nama).resolve("salah.csv")).stream()
                    .skip(1)
                    .map(b -> b.split(","))
                    .map(b -> new Letak(b[0], Integer.parseInt(b[1]), b[2]))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static DosirUji teks(String isi) {
        return new DosirUji(Stream.of(isi.split("(?m)^" + AWAL))
                .filter(b -> !b.isBlank())
                .map(b -> PembacaTeks.baca(b.lines().findFirst().orElse(""), b.substring(b.indexOf('\n') + 1)))
                .toList());
    }

    List<HasilPeriksa> hasil() {
        return new Pemeriksa().periksaBersama(naskah, OptionalInt.empty());
    }

    HasilPeriksa hasil(String berkas) {
        return hasil().stream()
                .filter(h -> h.dokumen().equals(berkas))
                .findFirst()
                .orElseThrow();
    }

    private static Path jalur(String nama) {
        try {
            String folder = "/pemeriksaan/dosir/" + nama;
            return Path.of(Objects.requireNonNull(DosirUji.class.getResource(folder), folder)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
