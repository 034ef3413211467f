package id.kinerja.basisdata;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The database of the program, ready for work: tables up to date, connections of the application role. All refusals are
 * {@link BasisDataGagal}.
 */
public final class BasisData implements AutoCloseable {
    /** Address of a server of somebody else, as the owner of the database. */
    public static final String URL = "KINERJA_DB_URL";
    /** The same for the application role, where the owner may not make it. */
    public static final String URL_APLIKASI = "KINERJA_DB_APP_URL";

    private final HikariDataSource kolam;
    private final RuangPenyewa ruang;
    private final Optional<PostgresTertanam> tertanam;

    private BasisData(HikariDataSource kolam, Optional<PostgresTertanam> tertanam) {
        this.kolam = kolam;
        this.ruang = new RuangPenyewa(kolam);
        this.tertanam = tertanam;
    }

    /**
     * The server of {@link #URL} when it is set, else the embedded one of this folder, which must not be served by another program.
     *
     * @param lingkungan environment variables
     */
    public static BasisData buka(Map<String, String> lingkungan, Path folderData, SecureRandom acak) {
        return luar(lingkungan).orElseGet(() -> tertanam(folderData, acak));
    }

    /** As {@link #buka}, but joins a program that already serves this folder instead of refusing. */
    public static BasisData bukaAtauIkut(Map<String, String> lingkungan, Path folderData, SecureRandom acak) {
        return luar(lingkungan).or(() -> ikut(folderData)).orElseGet(() -> tertanam(folderData, acak));
    }

    private static Optional<BasisData> luar(Map<String, String> lingkungan) {
        return nilai(lingkungan, URL)
                .map(url -> luar(
                        AlamatBasisData.dari(URL, url),
                        nilai(lingkungan, URL_APLIKASI).map(u -> AlamatBasisData.dari(URL_APLIKASI, u))));
    }

    /** A database of a server that is not ours. */
    static BasisData luar(AlamatBasisData pemilik, Optional<AlamatBasisData> aplikasi) {
        PemeriksaanServer.periksa(pemilik);
        return siapkan(pemilik, aplikasi, Optional.empty());
    }

    /** Starts the embedded server. */
    public static BasisData tertanam(Path folderData, SecureRandom acak) {
        PostgresTertanam server = PostgresTertanam.mulai(folderData, acak);
        try {
            return siapkan(server.pemilik(), Optional.empty(), Optional.of(server));
        } catch (RuntimeException galat) {
            server.close();
            throw galat;
        }
    }

    /** Joins the program that serves this folder; nothing when there is none. */
    public static Optional<BasisData> ikut(Path folderData) {
        try {
            return ServerBerjalan.cari(FolderData.ada(folderData)).map(server -> {
                new Migrasi(server.pemilik()).pastikanSama();
                return sambungkan(
                        server.pemilik(),
                        new PeranAplikasi(server.pemilik()).siapkan(Optional.empty()),
                        Optional.empty());
            });
        } catch (IOException galat) {
            throw SebabGagal.dariBerkas(folderData.toAbsolutePath(), galat);
        }
    }

    private static BasisData siapkan(
            AlamatBasisData pemilik, Optional<AlamatBasisData> diberikan, Optional<PostgresTertanam> server) {
        AlamatBasisData aplikasi = new PeranAplikasi(pemilik).siapkan(diberikan);
        new Migrasi(pemilik).jalankan();
        return sambungkan(pemilik, aplikasi, server);
    }

    private static BasisData sambungkan(
            AlamatBasisData pemilik, AlamatBasisData aplikasi, Optional<PostgresTertanam> server) {
        HikariDataSource kolam = Kolam.buka(aplikasi);
        try (Connection sambungan = kolam.getConnection()) {
            new PeranAplikasi(pemilik).pastikanAman(sambungan);
        } catch (SQLException galat) {
            kolam.close();
            throw GalatSql.gagal("Sambungan aplikasi ke basis data tidak dapat dibuka", galat);
        } catch (BasisDataGagal galat) {
            kolam.close();
            throw galat;
        }
        return new BasisData(kolam, server);
    }

    /** Connections of the application role; the schema of the tables is found without its name. */
    public DataSource sumber() {
        return kolam;
    }

    /** Work on the rows of one tenant. */
    public RuangPenyewa ruang() {
        return ruang;
    }

    /** The embedded server, when this program runs it. */
    public Optional<PostgresTertanam> server() {
        return tertanam;
    }

    @Override
    public void close() {
        kolam.close();
        tertanam.ifPresent(PostgresTertanam::close);
    }

    private static Optional<String> nilai(Map<String, String> lingkungan, String nama) {
        return Optional.ofNullable(lingkungan.get(nama)).map(String::strip).filter(n -> !n.isEmpty());
    }
}
