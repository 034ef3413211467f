package id.kinerja.basisdata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A folder for one test that the server's user may pass through, unlike the private ones of JUnit. */
public final class FolderUji implements AutoCloseable {
    private final Path folder;

    private FolderUji(Path folder) {
        this.folder = folder;
    }

    public static FolderUji baru() throws IOException {
        Path folder = Files.createTempDirectory("kinerja-uji");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        return new FolderUji(folder);
    }

    public Path folder() {
        return folder;
    }

    public Path data() {
        return folder.resolve("data");
    }

    @Override
    public void close() throws IOException {
        BerkasPribadi.hapusPohon(folder);
    }
}
