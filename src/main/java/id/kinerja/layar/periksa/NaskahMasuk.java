package id.kinerja.layar.periksa;

import id.kinerja.layar.NamaBerkas;
import id.kinerja.penyimpanan.BerkasReviu;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What the form sent. */
final class NaskahMasuk {
    /** Documents that are checked together at most. */
    static final int TERBANYAK = 10;

    private static final int TAHUN_PERTAMA = 1999;
    private static final int TAHUN_TERAKHIR = 2200;

    private NaskahMasuk() {}

    /** The files that were really chosen; an empty field comes as a file without a name. */
    static List<MultipartFile> terpilih(@Nullable List<MultipartFile> berkas) {
        return Stream.ofNullable(berkas)
                .flatMap(List::stream)
                .filter(b -> !NamaBerkas.dari(b).isEmpty())
                .toList();
    }

    /** Why they can not be taken; what is wrong inside them is found later. */
    static Optional<String> galat(List<MultipartFile> berkas) {
        if (berkas.isEmpty()) {
            return Optional.of("Pilih dokumen yang akan diperiksa");
        }
        if (berkas.size() > TERBANYAK) {
            return Optional.of("Pilih paling banyak " + TERBANYAK + " dokumen; yang dipilih " + berkas.size());
        }
        return berkas.stream()
                .filter(MultipartFile::isEmpty)
                .findFirst()
                .map(b -> "Berkas " + NamaBerkas.dari(b) + " kosong (0 bita). Pilih berkas yang berisi dokumen");
    }

    static Optional<String> galatTahun(String tahun) {
        return tahun.isBlank() || tahun(tahun).isPresent()
                ? Optional.empty()
                : Optional.of("Tulis tahun laporan dengan empat angka, misalnya 2023, atau kosongkan");
    }

    static OptionalInt tahun(String tahun) {
        OptionalInt angka = Saringan.angka(tahun.strip());
        return angka.isPresent() && angka.getAsInt() >= TAHUN_PERTAMA && angka.getAsInt() <= TAHUN_TERAKHIR
                ? angka
                : OptionalInt.empty();
    }

    static BerkasReviu berkas(MultipartFile b) {
        return new BerkasReviu(NamaBerkas.dari(b), b.getSize(), () -> {
            try {
                return b.getBytes();
            } catch (IOException galat) {
                throw new UncheckedIOException(galat);
            }
        });
    }
}
