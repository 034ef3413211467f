package id.kinerja.basisdata;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/**
 * How the embedded server is reached.
 *
 * @param port on 127.0.0.1
 * @param rahasia passwords of its superuser and its owner
 */
record ServerLokal(int port, Rahasia rahasia) {
    static final String PEMILIK = "kinerja_pemilik";
    static final String BASIS_DATA = "kinerja";
    /** Wrong password (also of a role that does not exist), and a database that does not exist. */
    private static final Set<String> BELUM_ADA = Set.of("28P01", "28000", "3D000");

    AlamatBasisData pemilik() {
        return alamat(BASIS_DATA, PEMILIK, rahasia.pemilik());
    }

    AlamatBasisData pengelola(String basisData) {
        return alamat(basisData, PembuatKluster.PENGELOLA, rahasia.pengelola());
    }

    /** The owner is no superuser, so that nothing works here that would not work on a server of somebody else. */
    void siapkanPemilik() {
        try (Connection sambungan = pemilik().sambung()) {
            return;
        } catch (SQLException galat) {
            if (!BELUM_ADA.contains(String.valueOf(galat.getSQLState()))) {
                throw GalatSql.gagal("Basis data bawaan tidak dapat dihubungi", galat);
            }
        }
        try (Connection sambungan = pengelola("postgres").sambung();
                Statement perintah = sambungan.createStatement()) {
            if (!ada(perintah, "select 1 from pg_roles where rolname = '" + PEMILIK + "'")) {
                perintah.execute("create role " + PEMILIK + " login createrole nosuperuser nobypassrls");
            }
            AlamatBasisData.setelSandi(sambungan, PEMILIK, rahasia.pemilik());
            if (!ada(perintah, "select 1 from pg_database where datname = '" + BASIS_DATA + "'")) {
                perintah.execute("create database " + BASIS_DATA + " owner " + PEMILIK);
            }
        } catch (SQLException galat) {
            throw GalatSql.gagal("Basis data bawaan tidak dapat disiapkan", galat);
        }
    }

    private AlamatBasisData alamat(String basisData, String peran, String sandi) {
        return new AlamatBasisData("jdbc:postgresql://127.0.0.1:" + port + "/" + basisData, peran, sandi);
    }

    private static boolean ada(Statement perintah, String tanya) throws SQLException {
        try (var hasil = perintah.executeQuery(tanya)) {
            return hasil.next();
        }
    }
}
