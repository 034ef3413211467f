package id.kinerja.paket.bentuk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Writes beside the target and moves into place only when complete, so that no half-written output is ever seen. */
public final class TulisanSementara {
    private TulisanSementara() {}

    /** Fills the temporary path it is given. */
    @FunctionalInterface
    public interface Pengisi {
        void isi(Path sementara) throws IOException;
    }

    public static void berkas(Path tujuan, Pengisi pengisi) throws IOException {
        Path induk = induk(tujuan);
        Path sementara = Files.createTempFile(induk, ".tulis-", ".tmp");
        try {
            pengisi.isi(sementara);
            Files.move(sementara, tujuan, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(sementara);
        }
    }

    /** The target does not exist or is an empty folder. */
    public static void folder(Path tujuan, Pengisi pengisi) throws IOException {
        Path sementara = Files.createTempDirectory(induk(tujuan), ".tulis-");
        try {
            Path isi = Files.createDirectory(sementara.resolve("isi"));
            pengisi.isi(isi);
            Files.deleteIfExists(tujuan);
            Files.move(isi, tujuan);
        } finally {
            hapus(sementara);
        }
    }

    private static Path induk(Path tujuan) throws IOException {
        Path induk = tujuan.toAbsolutePath().getParent();
        return Files.createDirectories(induk == null ? tujuan.toAbsolutePath() : induk);
    }

    private static void hapus(Path folder) throws IOException {
        List<Path> isi;
        try (Stream<Path> jalan = Files.walk(folder)) {
            isi = jalan.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path p : isi) {
            Files.deleteIfExists(p);
        }
    }
}
