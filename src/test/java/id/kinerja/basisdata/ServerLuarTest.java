package id.kinerja.basisdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A PostgreSQL that is not ours, by {@code KINERJA_DB_URL}; its owners are no superusers. */
class ServerLuarTest {
    private static final SecureRandom ACAK = new SecureRandom();
    private static final Path TIDAK_DIPAKAI = Path.of("/tidak/dipakai");
    private static FolderUji folder;
    private static PostgresTertanam server;

    @BeforeAll
    static void server_milik_orang_lain() throws IOException, SQLException {
        folder = FolderUji.baru();
        server = PostgresTertanam.mulai(folder.data(), ACAK);
        ServerUji.jalankan(
                server.pengelola("postgres"),
                "create role pemilik_luar login createrole password 'p@ss:w/rd%1'",
                "create database luar owner pemilik_luar",
                "create role pemilik_terbatas login password 'terbatas'",
                "create database terbatas owner pemilik_terbatas",
                "create database bukan_utf8 owner pemilik_terbatas encoding 'SQL_ASCII' locale_provider libc"
                        + " locale 'C' template template0");
        BasisData.buka(pemilikLuar(), TIDAK_DIPAKAI, ACAK).close(); // makes the roles of this server
    }

    @AfterAll
    static void buang() throws IOException {
        server.close();
        folder.close();
    }

    @Test
    void url_pemilik_saja_cukup_bila_ia_boleh_membuat_peran() {
        for (int ke = 0; ke < 2; ke++) {
            try (BasisData basisData = BasisData.buka(pemilikLuar(), TIDAK_DIPAKAI, ACAK)) {
                assertThat(siapa(basisData)).isEqualTo("kinerja_app_luar");
                assertThat(basisData.server()).isEmpty();
            }
        }
    }

    @Test
    void sandi_pemilik_yang_diganti_membawa_sandi_aplikasi() throws SQLException {
        ServerUji.jalankan(
                server.pengelola("postgres"),
                "create role pemilik_ganti login createrole password 'lama'",
                "create database ganti owner pemilik_ganti",
                "grant kinerja_app to pemilik_ganti with admin option");
        String url = "jdbc:postgresql://127.0.0.1:" + server.port() + "/ganti?user=pemilik_ganti&password=";
        BasisData.buka(Map.of(BasisData.URL, url + "lama"), TIDAK_DIPAKAI, ACAK).close();
        ServerUji.jalankan(server.pengelola("postgres"), "alter role pemilik_ganti password 'baru'");
        try (BasisData basisData = BasisData.buka(Map.of(BasisData.URL, url + "baru"), TIDAK_DIPAKAI, ACAK)) {
            assertThat(siapa(basisData)).isEqualTo("kinerja_app_ganti");
        }
    }

    @Test
    void pemilik_tanpa_hak_membuat_peran_diberi_tahu_apa_yang_harus_dijalankan_pengelola() throws SQLException {
        String pemilik = "postgres://pemilik_terbatas:terbatas@127.0.0.1:" + server.port() + "/terbatas";
        assertThatThrownBy(() -> BasisData.buka(Map.of(BasisData.URL, pemilik), TIDAK_DIPAKAI, ACAK))
                .isInstanceOf(BasisDataGagal.class)
                .hasMessageContaining("login password '…' in role kinerja_app")
                .hasMessageContaining("KINERJA_DB_APP_URL=postgres://kinerja_app_terbatas:…@server/terbatas");

        ServerUji.jalankan(
                server.pengelola("postgres"), "create role app_terbatas login password 'app' in role kinerja_app");
        String aplikasi = "postgresql://app_terbatas:app@127.0.0.1:" + server.port() + "/terbatas";
        try (BasisData basisData =
                BasisData.buka(Map.of(BasisData.URL, pemilik, BasisData.URL_APLIKASI, aplikasi), TIDAK_DIPAKAI, ACAK)) {
            assertThat(siapa(basisData)).isEqualTo("app_terbatas");
        }
    }

    @Test
    void skema_yang_lebih_baru_ditolak_tanpa_diubah() throws SQLException {
        ServerUji.jalankan(
                server.pengelola("postgres"),
                "create role pemilik_baru login createrole password 'baru'",
                "create database baru owner pemilik_baru",
                "grant kinerja_app to pemilik_baru with admin option");
        String url = "postgres://pemilik_baru:baru@127.0.0.1:" + server.port() + "/baru";
        BasisData.buka(Map.of(BasisData.URL, url), TIDAK_DIPAKAI, ACAK).close();
        ServerUji.jalankan(AlamatBasisData.dari(BasisData.URL, url), """
                insert into kinerja.riwayat_skema select 9999, '9999', 'masa depan', 'SQL', 'V9999__masa_depan.sql', 1,
                    'pemilik_baru', now(), 1, true""");
        assertThatThrownBy(() -> BasisData.buka(Map.of(BasisData.URL, url), TIDAK_DIPAKAI, ACAK))
                .isInstanceOf(BasisDataGagal.class)
                .hasMessageContaining("lebih baru")
                .hasMessageContaining("9999")
                .hasMessageContaining("data tidak diubah");
    }

    @Test
    void alamat_atau_server_yang_salah_disebut_apa_salahnya_tanpa_membocorkan_sandi() {
        String benar = "127.0.0.1:" + server.port();
        Map<String, String> salah = Map.of(
                "mysql://a:rahasia@" + benar + "/luar",
                "tidak dapat dibaca",
                "postgres://a:rahasia@" + benar + "/",
                "tidak dapat dibaca",
                "postgres://" + benar + "/luar",
                "tidak menyebut nama pengguna",
                "postgres://pemilik_luar:rahasia@" + benar + "/luar",
                "sandi ditolak",
                "postgres://pemilik_terbatas:terbatas@" + benar + "/tidak_ada",
                "basis data itu tidak ada",
                "postgres://a:rahasia@127.0.0.1:1/luar",
                "server tidak menjawab",
                "postgres://pemilik_terbatas:terbatas@" + benar + "/bukan_utf8",
                "bukan UTF8");
        salah.forEach((url, pesan) -> assertThatThrownBy(
                        () -> BasisData.buka(Map.of(BasisData.URL, url), TIDAK_DIPAKAI, ACAK))
                .isInstanceOf(BasisDataGagal.class)
                .hasMessageContaining(pesan)
                .hasMessageNotContaining("rahasia"));
    }

    private static Map<String, String> pemilikLuar() {
        return Map.of(
                BasisData.URL, "postgres://pemilik_luar:p%40ss%3Aw%2Frd%251@127.0.0.1:" + server.port() + "/luar");
    }

    private static String siapa(BasisData basisData) {
        return JdbcClient.create(basisData.sumber())
                .sql("select current_user")
                .query(String.class)
                .single();
    }
}
