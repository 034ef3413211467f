package id.kinerja.paket.bentuk;

import id.kinerja.paket.JenisMasalah;
import id.kinerja.paket.Pencatat;
import id.kinerja.paket.Tempat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A package as a folder. */
final class FolderPaket {
    private FolderPaket() {}

    static Optional<WadahPaket> buka(Path folder, Pencatat pencatat) {
        try {
            Path akar = folder.toRealPath();
            List<Path> isi;
            try (Stream<Path> jalan = Files.walk(akar, 8)) {
                isi = jalan.limit(BatasPaket.BANYAK_BERKAS + 1L).toList();
            }
            if (isi.size() > BatasPaket.BANYAK_BERKAS) {
                pencatat.catat(
                        JenisMasalah.PAKET_TAK_TERBACA,
                        Tempat.di(folder.toString()),
                        "Folder ini berisi lebih dari " + BatasPaket.BANYAK_BERKAS + " berkas.",
                        "Pastikan yang diberikan adalah folder paket data, bukan folder di atasnya.");
                return Optional.empty();
            }
            Map<String, BerkasPaket> berkas = new TreeMap<>();
            for (Path p : isi) {
                tambah(akar, p, berkas, pencatat);
            }
            return Optional.of(new WadahPaket(berkas, () -> {}));
        } catch (IOException | UncheckedIOException e) {
            pencatat.catat(
                    JenisMasalah.PAKET_TAK_TERBACA,
                    Tempat.di(folder.toString()),
                    "Folder " + folder + " tidak dapat dibaca: " + e.getMessage() + ".",
                    "Periksa izin baca folder itu.");
            return Optional.empty();
        }
    }

    private static void tambah(Path akar, Path p, Map<String, BerkasPaket> berkas, Pencatat pencatat)
            throws IOException {
        String jalur = akar.relativize(p).toString().replace('\\', '/');
        if (WadahPaket.diabaikan(jalur)) {
            return;
        }
        if (Files.isSymbolicLink(p)) {
            pencatat.catat(
                    JenisMasalah.TAUTAN_SIMBOLIK,
                    Tempat.di(jalur),
                    "Berkas " + jalur + " adalah tautan simbolik.",
                    "Ganti dengan berkas aslinya, supaya paket utuh bila dipindahkan.");
        } else if (Files.isRegularFile(p)) {
            berkas.put(jalur, new BerkasPaket(jalur, Files.size(p), () -> Files.newInputStream(p)));
        }
    }
}
