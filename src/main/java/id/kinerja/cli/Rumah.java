package id.kinerja.cli;

import java.nio.file.Path;

/** The folder Kinerja lies in, given by the launcher. */
final class Rumah {
    private Rumah() {}

    static Path folder() {
        return Path.of(System.getProperty("kinerja.rumah", "."))
                .toAbsolutePath()
                .normalize();
    }
}
