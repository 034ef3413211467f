package id.kinerja.basisdata;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Whether a server that is not ours can hold our data. */
final class PemeriksaanServer {
    private static final int VERSI_TERENDAH = 15;

    private PemeriksaanServer() {}

    static void periksa(AlamatBasisData pemilik) {
        try (Connection sambungan = pemilik.sambung();
                Statement perintah = sambungan.createStatement();
                ResultSet hasil = perintah.executeQuery(
                        "select current_setting('server_version_num')::int / 10000, current_setting('server_encoding')")) {
            hasil.next();
            if (hasil.getInt(1) < VERSI_TERENDAH) {
                throw new BasisDataGagal("Server " + pemilik.jdbc() + " adalah PostgreSQL " + hasil.getInt(1)
                        + "; Kinerja memerlukan PostgreSQL " + VERSI_TERENDAH + " atau lebih baru.");
            }
            if (!hasil.getString(2).equals("UTF8")) {
                throw new BasisDataGagal(
                        "Basis data " + pemilik.basisData() + " tersandi " + hasil.getString(2)
                                + ", bukan UTF8. Buat basis data baru dengan: create database … encoding 'UTF8' template template0");
            }
        } catch (SQLException galat) {
            throw GalatSql.gagal("Basis data " + pemilik + " tidak dapat dihubungi", galat);
        }
    }
}
