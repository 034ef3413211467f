package id.kinerja.basisdata;

import java.io.IOException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The server of a test run: the one named by the environment variable {@code KINERJA_UJI_DB_URL} (its role must be allowed to make
 * databases and roles), or an embedded one that lives until the last test. Databases are copied from one that is already migrated.
 */
final class ServerUji implements AutoCloseable {
    private static final String TEMPLAT = "kinerja_uji_templat";

    private final AtomicInteger nomor = new AtomicInteger();
    private final Optional<FolderUji> folder;
    private final Optional<PostgresTertanam> tertanam;
    private final AlamatBasisData pengurus;

    ServerUji() throws IOException, SQLException {
        Optional<String> luar = Optional.ofNullable(System.getenv("KINERJA_UJI_DB_URL"));
        if (luar.isPresent()) {
            folder = Optional.empty();
            tertanam = Optional.empty();
            pengurus = AlamatBasisData.dari("KINERJA_UJI_DB_URL", luar.get());
        } else {
            FolderUji tempat = FolderUji.baru();
            PostgresTertanam server = PostgresTertanam.mulai(tempat.data(), new SecureRandom());
            folder = Optional.of(tempat);
            tertanam = Optional.of(server);
            pengurus = server.pemilik();
            jalankan(server.pengelola("postgres"), "alter role " + ServerLokal.PEMILIK + " createdb");
        }
        jalankan(pengurus, "drop database if exists " + TEMPLAT);
        jalankan(pengurus, "create database " + TEMPLAT);
        BasisData.luar(basisData(TEMPLAT), Optional.empty()).close();
    }

    /** Address of a new database with all tables, as its owner. */
    synchronized AlamatBasisData basisDataBaru() throws SQLException {
        String nama = "kinerja_uji_" + ProcessHandle.current().pid() + "_" + nomor.incrementAndGet();
        jalankan(pengurus, "create database " + nama + " template " + TEMPLAT);
        return basisData(nama);
    }

    void buang(AlamatBasisData alamat) throws SQLException {
        String nama = alamat.basisData();
        jalankan(pengurus, "drop database if exists " + nama + " with (force)");
        jalankan(pengurus, "drop role if exists kinerja_app_" + nama);
    }

    private AlamatBasisData basisData(String nama) {
        return new AlamatBasisData(
                pengurus.jdbc().replaceFirst("/" + pengurus.basisData() + "(?=$|\\?)", "/" + nama),
                pengurus.pengguna(),
                pengurus.sandi());
    }

    static void jalankan(AlamatBasisData alamat, String... perintah) throws SQLException {
        try (Connection sambungan = alamat.sambung();
                Statement pernyataan = sambungan.createStatement()) {
            for (String p : perintah) {
                pernyataan.execute(p);
            }
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        jalankan(pengurus, "drop database if exists " + TEMPLAT + " with (force)");
        tertanam.ifPresent(PostgresTertanam::close);
        if (folder.isPresent()) {
            folder.get().close();
        }
    }
}
