package id.kinerja.cli;

import id.kinerja.basisdata.LokasiData;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the data lie; shared by the commands that open the database. */
final class PilihanData {
    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Folder data (baku: folder data pengguna). Tidak dipakai bila KINERJA_DB_URL disetel.")
    private Optional<Path> data = Optional.empty();

    Path folder() {
        return data.orElseGet(PilihanData::bawaan);
    }

    /** The examples have a folder of their own, so that they never mix with anybody's data. */
    Path folderContoh() {
        return data.orElseGet(() -> bawaan().resolve("coba"));
    }

    /** Where the examples of {@code coba} are, for who looks for them in the wrong place. */
    String petunjukContoh() {
        return " Data contoh dari kinerja coba ada di " + bawaan().resolve("coba") + ": tambahkan --data "
                + bawaan().resolve("coba") + ".";
    }

    private static Path bawaan() {
        return LokasiData.bawaan(
                System.getenv(), Path.of(System.getProperty("user.home")), System.getProperty("user.name"));
    }
}
