package id.kinerja.basisdata;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks an archive of programs so that every user may run them, whatever the umask. */
final class BukaArsip {
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private BukaArsip() {}

    static void txz(InputStream isi, Path tujuan) throws IOException {
        Files.createDirectories(tujuan);
        izinkan(tujuan);
        Set<Path> folder = new HashSet<>(Set.of(tujuan));
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(isi))) {
            for (TarArchiveEntry butir = tar.getNextEntry(); butir != null; butir = tar.getNextEntry()) {
                Path sasaran = butir.resolveIn(tujuan);
                buatFolder(butir.isDirectory() ? sasaran : sasaran.resolveSibling("."), folder);
                if (butir.isSymbolicLink()) {
                    Files.createSymbolicLink(sasaran, Path.of(butir.getLinkName()));
                } else if (!butir.isDirectory()) {
                    Files.copy(tar, sasaran);
                    hak(sasaran, (butir.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--");
                }
            }
        }
    }

    static void izinkan(Path folder) throws IOException {
        hak(folder, "rwxr-xr-x");
    }

    private static void buatFolder(Path folder, Set<Path> sudah) throws IOException {
        Path bersih = folder.normalize();
        Path induk = bersih.getParent();
        if (induk == null || !sudah.add(bersih)) {
            return;
        }
        buatFolder(induk, sudah);
        Files.createDirectory(bersih);
        izinkan(bersih);
    }

    private static void hak(Path berkas, String hak) throws IOException {
        if (POSIX) {
            Files.setPosixFilePermissions(berkas, PosixFilePermissions.fromString(hak));
        }
    }
}
