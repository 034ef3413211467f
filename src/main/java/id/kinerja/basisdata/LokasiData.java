package id.kinerja.basisdata;

import java.nio.file.Path;
import java.util.Map;

/** Where the data lie when the user names no folder. */
public final class LokasiData {
    static final String ROOT = "root";

    private LokasiData() {}

    /**
     * The default data folder. Root gets {@code /var/lib/kinerja}: the server then runs as nobody, who can not enter a home.
     *
     * @param lingkungan environment variables, of which {@code XDG_DATA_HOME} is read
     * @param rumah home folder of the user
     * @param pengguna name of the user who runs the program
     */
    public static Path bawaan(Map<String, String> lingkungan, Path rumah, String pengguna) {
        if (pengguna.equals(ROOT)) {
            return Path.of("/var/lib/kinerja");
        }
        String xdg = lingkungan.getOrDefault("XDG_DATA_HOME", "");
        Path dasar =
                xdg.startsWith("/") ? Path.of(xdg) : rumah.resolve(".local").resolve("share");
        return dasar.resolve("kinerja");
    }
}
