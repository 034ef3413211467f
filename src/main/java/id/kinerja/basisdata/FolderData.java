package id.kinerja.basisdata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What lies where in a data folder. */
record FolderData(Path akar) {
    /** Makes the folder when it is missing; refuses a path that can not be one. */
    static FolderData siapkan(Path folder, Pelaksana pelaksana) throws IOException {
        Path akar = folder.toAbsolutePath().normalize();
        if (Files.exists(akar) && !Files.isDirectory(akar)) {
            throw new BasisDataGagal(
                    akar + " adalah berkas, bukan folder. Pilih folder lain untuk data dengan --data FOLDER.");
        }
        pelaksana.buatFolder(akar);
        pelaksana.pastikanTerjangkau(akar);
        return new FolderData(akar);
    }

    static FolderData ada(Path folder) {
        return new FolderData(folder.toAbsolutePath().normalize());
    }

    Path kunci() {
        return akar.resolve("kunci");
    }

    Path keadaan() {
        return akar.resolve("keadaan");
    }

    Path mesin() {
        return akar.resolve("mesin");
    }

    /** The cluster and its passwords, which come into being together by one rename. */
    Path basis() {
        return akar.resolve("basis");
    }

    Path basisSementara() {
        return akar.resolve("basis.sementara");
    }

    Path pgdata() {
        return pgdata(basis());
    }

    static Path pgdata(Path basis) {
        return basis.resolve("pgdata");
    }

    static Path rahasia(Path basis) {
        return basis.resolve("rahasia");
    }

    Path catatan() {
        return akar.resolve("postgres.log");
    }
}
