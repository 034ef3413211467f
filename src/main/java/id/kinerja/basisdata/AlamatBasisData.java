package id.kinerja.basisdata;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.postgresql.Driver;
import org.postgresql.PGConnection;

/**
 * Where a PostgreSQL database is and as whom to enter it.
 *
 * @param jdbc the address without name and password
 * @param pengguna role
 * @param sandi its password, empty when the server asks for none
 */
public record AlamatBasisData(String jdbc, String pengguna, String sandi) {
    private static final String JDBC = "jdbc:postgresql:";
    private static final String BENTUK =
            " Bentuknya: postgres://pengguna:sandi@server:5432/basisdata atau jdbc:postgresql://server:5432/basisdata?user=…&password=…"
                    + " (tanda khusus dalam sandi ditulis sebagai %40 dan seterusnya).";

    /**
     * Reads {@code jdbc:postgresql://…}, {@code postgres://…} or {@code postgresql://…}.
     *
     * @param nama of the setting, for messages, which never repeat the value
     */
    static AlamatBasisData dari(String nama, String url) {
        AlamatBasisData alamat = url.startsWith(JDBC) ? dariJdbc(nama, url) : dariUri(nama, url);
        if (alamat.pengguna.isBlank()) {
            throw new BasisDataGagal(nama + " tidak menyebut nama pengguna." + BENTUK);
        }
        return alamat;
    }

    private static AlamatBasisData dariJdbc(String nama, String url) {
        Properties isi = Driver.parseURL(url, new Properties());
        if (isi == null) {
            throw new BasisDataGagal(nama + " tidak dapat dibaca." + BENTUK);
        }
        int tanya = url.indexOf('?');
        String dasar = tanya < 0 ? url : url.substring(0, tanya);
        String sisa = tanya < 0
                ? ""
                : Arrays.stream(url.substring(tanya + 1).split("&", -1))
                        .filter(p -> !p.startsWith("user=") && !p.startsWith("password=") && !p.isEmpty())
                        .collect(Collectors.joining("&"));
        return new AlamatBasisData(
                sisa.isEmpty() ? dasar : dasar + "?" + sisa,
                isi.getProperty("user", ""),
                isi.getProperty("password", ""));
    }

    private static AlamatBasisData dariUri(String nama, String url) {
        try {
            URI uri = new URI(url);
            boolean skema = "postgres".equals(uri.getScheme()) || "postgresql".equals(uri.getScheme());
            if (!skema || uri.getHost() == null || uri.getRawPath().length() < 2) {
                throw new BasisDataGagal(nama + " tidak dapat dibaca." + BENTUK);
            }
            String masuk = Optional.ofNullable(uri.getRawUserInfo()).orElse("");
            int batas = masuk.indexOf(':');
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            String pilihan =
                    Optional.ofNullable(uri.getRawQuery()).map(q -> "?" + q).orElse("");
            return new AlamatBasisData(
                    JDBC + "//" + uri.getHost() + port + uri.getRawPath() + pilihan,
                    urai(batas < 0 ? masuk : masuk.substring(0, batas)),
                    urai(batas < 0 ? "" : masuk.substring(batas + 1)));
        } catch (URISyntaxException galat) {
            throw new BasisDataGagal(nama + " tidak dapat dibaca." + BENTUK);
        }
    }

    private static String urai(String teks) {
        return URLDecoder.decode(teks.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    AlamatBasisData sebagai(String peran, String sandinya) {
        return new AlamatBasisData(jdbc, peran, sandinya);
    }

    /** Name of the database. */
    String basisData() {
        Properties isi = Driver.parseURL(jdbc, new Properties());
        return isi == null ? "" : isi.getProperty("PGDBNAME", pengguna);
    }

    /** One connection, not of a pool; the caller closes it. */
    public Connection sambung() throws SQLException {
        Properties isi = new Properties();
        isi.setProperty("user", pengguna);
        isi.setProperty("password", sandi);
        isi.setProperty("ApplicationName", "kinerja");
        Connection sambungan = new Driver().connect(jdbc, isi);
        if (sambungan == null) {
            throw new SQLException(jdbc, "08001");
        }
        return sambungan;
    }

    /** The server gets a hash only, so that the password stands in none of its logs. */
    static void setelSandi(Connection sambungan, String peran, String sandi) throws SQLException {
        sambungan.unwrap(PGConnection.class).alterUserPassword(peran, sandi.toCharArray(), "scram-sha-256");
    }

    @Override
    public String toString() {
        return pengguna + " di " + jdbc;
    }
}
