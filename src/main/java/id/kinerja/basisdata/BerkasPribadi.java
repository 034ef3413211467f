package id.kinerja.basisdata;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Small files of names and values that only their owner may read, there entirely or not at all, also after a power failure. */
final class BerkasPribadi {
    private BerkasPribadi() {}

    static void tulis(Path berkas, Map<String, String> isi) throws IOException {
        String teks = isi.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue() + "\n")
                .collect(Collectors.joining());
        Path sementara = berkas.resolveSibling(berkas.getFileName() + ".sementara");
        tulisTeks(sementara, teks);
        pindahkan(sementara, berkas);
    }

    static void tulisTeks(Path berkas, String teks) throws IOException {
        Files.deleteIfExists(berkas);
        FileAttribute<?>[] hak =
                Files.getFileStore(berkas.toAbsolutePath().getParent()).supportsFileAttributeView("posix")
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0];
        try (FileChannel kanal =
                FileChannel.open(berkas, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), hak)) {
            ByteBuffer bita = StandardCharsets.UTF_8.encode(teks);
            while (bita.hasRemaining()) {
                kanal.write(bita);
            }
            kanal.force(true);
        }
    }

    static Map<String, String> baca(Path berkas) throws IOException {
        Map<String, String> isi = new LinkedHashMap<>();
        for (String baris : Files.readAllLines(berkas)) {
            int batas = baris.indexOf('=');
            if (batas > 0) {
                isi.put(baris.substring(0, batas), baris.substring(batas + 1));
            }
        }
        return isi;
    }

    /** Renames in one step and makes the new name durable. */
    static void pindahkan(Path dari, Path ke) throws IOException {
        Files.move(dari, ke, StandardCopyOption.ATOMIC_MOVE);
        Path induk = ke.toAbsolutePath().getParent();
        if (induk != null && !System.getProperty("os.name").startsWith("Windows")) {
            try (FileChannel kanal = FileChannel.open(induk, StandardOpenOption.READ)) {
                kanal.force(true);
            }
        }
    }

    static void hapusPohon(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path berkas, BasicFileAttributes atribut) throws IOException {
                Files.delete(berkas);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path cabang, @Nullable IOException galat) throws IOException {
                if (galat != null) {
                    throw galat;
                }
                Files.delete(cabang);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
