package id.kinerja.basisdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the connections of the application can not do, whatever runs on them. */
class HakPeranAplikasiTest {
    @RegisterExtension
    static final BasisDataUji BASIS_DATA = new BasisDataUji();

    private static final Penyewa JAMBI = new Penyewa("15.71", "1.06");
    private static final Penyewa SEMARANG = new Penyewa("33.74", "1.06");

    @BeforeAll
    static void tabel_uji() throws SQLException {
        BASIS_DATA.sebagaiPemilik(
                """
                create table kinerja.catatan (
                    pemda text not null, opd text not null, isi text not null, primary key (pemda, opd, isi))""",
                "alter table kinerja.catatan enable row level security",
                """
                create policy penyewa on kinerja.catatan to kinerja_app
                    using (pemda = current_setting('kinerja.pemda', true) and opd = current_setting('kinerja.opd', true))""",
                "create table kinerja.boleh_ubah (isi text)",
                "grant update, delete on kinerja.boleh_ubah to kinerja_app");
        for (Penyewa p : List.of(JAMBI, SEMARANG)) {
            BASIS_DATA.basisData().ruang().dalam(p, klien -> tulis(klien, p, "milik " + p.pemda()));
        }
    }

    @Test
    void setiap_penyewa_hanya_melihat_barisnya_sendiri() {
        assertThat(isi(JAMBI)).containsExactly("milik 15.71");
        assertThat(isi(SEMARANG)).containsExactly("milik 33.74");
    }

    @Test
    void tanpa_penyewa_tidak_ada_baris_yang_terlihat() throws SQLException {
        assertThat(BASIS_DATA.basisData().ruang().tanpaPenyewa(HakPeranAplikasiTest::semua))
                .isEmpty();
        try (Connection sambungan = BASIS_DATA.basisData().sumber().getConnection();
                Statement perintah = sambungan.createStatement();
                var hasil = perintah.executeQuery("select count(*) from catatan")) {
            assertThat(hasil.next()).isTrue();
            assertThat(hasil.getInt(1)).isZero();
        }
    }

    @Test
    void baris_penyewa_lain_tidak_dapat_ditulis() {
        assertThatThrownBy(() -> BASIS_DATA.basisData().ruang().dalam(JAMBI, k -> tulis(k, SEMARANG, "selundupan")))
                .hasRootCauseMessage("ERROR: new row violates row-level security policy for table \"catatan\"");
    }

    @Test
    void penyewa_berakhir_bersama_transaksinya() {
        for (int i = 0; i < 40; i++) {
            isi(JAMBI);
        }
        assertThat(JdbcClient.create(BASIS_DATA.basisData().sumber())
                        .sql("select coalesce(current_setting('kinerja.pemda', true), '') = ''")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void kegagalan_membatalkan_seluruh_transaksi() {
        assertThatThrownBy(() -> BASIS_DATA.basisData().ruang().dalam(JAMBI, klien -> {
                    tulis(klien, JAMBI, "setengah jadi");
                    throw new IllegalStateException("gagal di tengah");
                }))
                .hasMessage("gagal di tengah");
        assertThat(isi(JAMBI)).doesNotContain("setengah jadi");
    }

    @Test
    void transaksi_baca_menolak_perubahan() {
        assertThatThrownBy(() -> BASIS_DATA.basisData().ruang().baca(JAMBI, k -> tulis(k, JAMBI, "lewat baca")))
                .hasRootCauseMessage("ERROR: cannot execute INSERT in a read-only transaction");
    }

    @Test
    void yang_hanya_boleh_dilakukan_pemilik_ditolak() throws SQLException {
        String pemilik = BASIS_DATA.pemilik().pengguna();
        for (String terlarang : List.of(
                "set role \"" + pemilik + "\"",
                "set session authorization \"" + pemilik + "\"",
                "create table kinerja.selundupan (isi text)",
                "create table public.selundupan (isi text)",
                "create schema selundupan",
                "drop table kinerja.catatan",
                "alter table kinerja.catatan disable row level security",
                "drop policy penyewa on kinerja.catatan",
                "truncate kinerja.catatan",
                "update kinerja.catatan set isi = 'diubah'",
                "delete from kinerja.catatan",
                "create role selundupan",
                "select * from kinerja.riwayat_skema",
                "select * from pg_authid",
                "copy kinerja.catatan to program 'cat'")) {
            assertThat(keadaan(terlarang)).as(terlarang).isIn("42501", "22023");
        }
    }

    @Test
    void ubah_dan_hapus_berlaku_di_tempat_yang_diizinkan_migrasi() throws SQLException {
        assertThat(keadaan("update kinerja.boleh_ubah set isi = 'x'")).isEmpty();
        assertThat(keadaan("delete from kinerja.boleh_ubah")).isEmpty();
    }

    @Test
    void peran_yang_berhak_terlalu_banyak_ditolak() {
        AlamatBasisData pemilik = BASIS_DATA.pemilik();
        assertThatThrownBy(() -> BasisData.luar(pemilik, java.util.Optional.of(pemilik)))
                .isInstanceOf(BasisDataGagal.class)
                .hasMessageContaining("berhak terlalu banyak")
                .hasMessageContaining("KINERJA_DB_APP_URL");
    }

    private static String keadaan(String perintah) throws SQLException {
        try (Connection sambungan = BASIS_DATA.basisData().sumber().getConnection();
                Statement pernyataan = sambungan.createStatement()) {
            pernyataan.execute(perintah);
            return "";
        } catch (SQLException galat) {
            return galat.getSQLState();
        }
    }

    private static List<String> isi(Penyewa penyewa) {
        return BASIS_DATA.basisData().ruang().baca(penyewa, HakPeranAplikasiTest::semua);
    }

    private static List<String> semua(Sql klien) {
        return klien.perintah("select isi from catatan order by isi")
                .query(String.class)
                .list();
    }

    private static int tulis(Sql klien, Penyewa penyewa, String isi) {
        return klien.perintah("insert into catatan values (?, ?, ?)")
                .params(penyewa.pemda(), penyewa.opd(), isi)
                .update();
    }
}
