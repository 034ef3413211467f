package id.kinerja.basisdata;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * The role as which the application works. Migrations grant to the group {@link #GRUP}; a login role of each database is its member.
 * It is never a member of the owner, so no connection of the application can go back to him.
 */
final class PeranAplikasi {
    static final String GRUP = "kinerja_app";
    private static final int NAMA_TERPANJANG = 63;
    private static final String SUDAH_ADA = "42710";

    private final AlamatBasisData pemilik;

    PeranAplikasi(AlamatBasisData pemilik) {
        this.pemilik = pemilik;
    }

    /** The login of the application, given or made by the owner. */
    AlamatBasisData siapkan(Optional<AlamatBasisData> diberikan) {
        AlamatBasisData aplikasi = diberikan.orElseGet(this::bawaan);
        if (!sudahBaik(aplikasi)) {
            try (Connection sambungan = pemilik.sambung()) {
                buat(sambungan, aplikasi, diberikan.isEmpty());
            } catch (SQLException galat) {
                throw GalatSql.hakKurang(galat)
                        ? hakKurang(aplikasi, galat)
                        : GalatSql.gagal("Peran aplikasi " + aplikasi.pengguna() + " tidak dapat disiapkan", galat);
            }
        }
        return aplikasi;
    }

    /** Refuses a connection that could do what only the owner may. */
    void pastikanAman(Connection aplikasi) throws SQLException {
        try (PreparedStatement tanya = aplikasi.prepareStatement("""
                select r.rolsuper or r.rolbypassrls or r.rolcreaterole
                    or pg_has_role(current_user, ?, 'MEMBER')
                    or has_schema_privilege('kinerja', 'CREATE')
                from pg_roles r where r.rolname = current_user""")) {
            tanya.setString(1, pemilik.pengguna());
            try (ResultSet hasil = tanya.executeQuery()) {
                if (!hasil.next() || hasil.getBoolean(1)) {
                    throw new BasisDataGagal(
                            "Peran aplikasi " + aplikasi.getMetaData().getUserName()
                                    + " berhak terlalu banyak (superuser, bypassrls, createrole, membuat tabel, atau anggota pemilik basis data)."
                                    + " Beri KINERJA_DB_APP_URL dengan peran lain yang tidak memiliki hak itu.");
                }
            }
        }
    }

    private AlamatBasisData bawaan() {
        String nama = GRUP + "_" + pemilik.basisData();
        String peran = nama.length() > NAMA_TERPANJANG ? nama.substring(0, NAMA_TERPANJANG) : nama;
        return pemilik.sebagai(peran, Rahasia.aplikasi(pemilik.sandi(), peran));
    }

    /** Whether it can log in and has what the group has: then there is nothing to make. */
    private static boolean sudahBaik(AlamatBasisData aplikasi) {
        try (Connection sambungan = aplikasi.sambung()) {
            return benar(
                    sambungan,
                    "select count(*) > 0 and bool_and(pg_has_role(current_user, oid, 'USAGE'))"
                            + " from pg_roles where rolname = '" + GRUP + "'");
        } catch (SQLException belum) {
            return false;
        }
    }

    private void buat(Connection sambungan, AlamatBasisData aplikasi, boolean milikKita) throws SQLException {
        try (Statement perintah = sambungan.createStatement()) {
            String peran = perintah.enquoteIdentifier(aplikasi.pengguna(), true);
            buatPeran(perintah, GRUP, "create role " + GRUP + " nologin nosuperuser nobypassrls");
            if (milikKita) {
                if (pemilik.sandi().isEmpty()) {
                    throw new BasisDataGagal(
                            "KINERJA_DB_URL tidak memuat sandi, sehingga sandi peran aplikasi tidak dapat diturunkan darinya."
                                    + " Beri sandi, atau setel KINERJA_DB_APP_URL untuk peran aplikasi.");
                }
                buatPeran(perintah, aplikasi.pengguna(), "create role " + peran + " login nosuperuser nobypassrls");
                AlamatBasisData.setelSandi(sambungan, aplikasi.pengguna(), aplikasi.sandi());
            }
            perintah.execute("grant " + GRUP + " to " + peran);
        }
    }

    private static void buatPeran(Statement perintah, String nama, String buat) throws SQLException {
        if (benar(
                perintah.getConnection(),
                "select count(*) > 0 from pg_roles where rolname = " + perintah.enquoteLiteral(nama))) {
            return;
        }
        try {
            perintah.execute(buat);
        } catch (SQLException galat) {
            if (!SUDAH_ADA.equals(galat.getSQLState())) { // Another process was faster.
                throw galat;
            }
        }
    }

    private static boolean benar(Connection sambungan, String tanya) throws SQLException {
        try (Statement perintah = sambungan.createStatement();
                ResultSet hasil = perintah.executeQuery(tanya)) {
            return hasil.next() && hasil.getBoolean(1);
        }
    }

    private BasisDataGagal hakKurang(AlamatBasisData aplikasi, SQLException galat) {
        return new BasisDataGagal(
                "Pemilik basis data " + pemilik.pengguna()
                        + " tidak berhak membuat peran aplikasi. Minta pengelola server menjalankan:\n"
                        + "  create role " + GRUP + " nologin; -- bila belum ada\n"
                        + "  create role " + aplikasi.pengguna() + " login password '…' in role " + GRUP + ";\n"
                        + "lalu setel KINERJA_DB_APP_URL=postgres://" + aplikasi.pengguna() + ":…@server/"
                        + pemilik.basisData(),
                galat);
    }
}
