package id.kinerja.paket;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A target folder is new or empty; nothing of the user's is ever overwritten. */
final class TujuanKosong {
    private TujuanKosong() {}

    static void pastikan(Path folder, Pencatat pencatat) throws IOException {
        boolean berisi = Files.exists(folder);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> isi = Files.list(folder)) {
                berisi = isi.findAny().isPresent();
            }
        }
        if (berisi) {
            pencatat.catat(
                    JenisMasalah.TUJUAN_SUDAH_ADA,
                    Tempat.di(folder.toString()),
                    "Tujuan " + folder + " sudah ada dan tidak kosong; tidak ada yang ditulis.",
                    "Sebutkan folder baru, atau kosongkan folder itu dahulu.");
        }
    }
}
