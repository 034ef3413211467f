package id.kinerja.basisdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The supervisor: starts once, stops fast, and comes back after everything that can happen to a program. */
class PostgresTertanamTest {
    private static final SecureRandom ACAK = new SecureRandom();
    private static FolderUji folder;

    @BeforeAll
    static void mulai_pertama() throws IOException {
        folder = FolderUji.baru();
        long awal = System.nanoTime();
        try (PostgresTertanam server = PostgresTertanam.mulai(folder.data(), ACAK)) {
            System.out.println("mulai pertama: " + sejak(awal));
            assertThat(server.port()).isPositive();
        }
    }

    @AfterAll
    static void buang() throws IOException {
        folder.close();
    }

    @Test
    void mulai_lagi_menemukan_data_yang_ditinggalkan() throws SQLException {
        try (PostgresTertanam server = mulai()) {
            ServerUji.jalankan(server.pemilik(), "create table public.titipan as select 'ada' as isi");
        }
        long awal = System.nanoTime();
        try (PostgresTertanam server = mulai()) {
            System.out.println("mulai kedua: " + sejak(awal));
            assertThat(satu(server, "select isi from public.titipan")).isEqualTo("ada");
            awal = System.nanoTime();
        }
        System.out.println("berhenti: " + sejak(awal));
    }

    @Test
    void tahan_mati_hanya_lokal_dan_mengurutkan_menurut_bahasa_indonesia() throws SQLException {
        try (PostgresTertanam server = mulai()) {
            assertThat(satu(server, "show fsync")).isEqualTo("on");
            assertThat(satu(server, "show synchronous_commit")).isEqualTo("on");
            assertThat(satu(server, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(satu(server, "show server_encoding")).isEqualTo("UTF8");
            assertThat(satu(server, "select datlocale from pg_database where datname = 'kinerja'"))
                    .isEqualTo("id");
            assertThat(satu(server, "select string_agg(k, ' ' order by k) from unnest(array['Z', 'a', 'É', 'e']) k"))
                    .isEqualTo("a e É Z");
        }
    }

    @Test
    void sandi_dan_data_tidak_terbaca_pengguna_lain() throws IOException {
        Path basis = folder.data().resolve("basis");
        assertThat(hak(basis.resolve("rahasia"))).isEqualTo("rw-------");
        assertThat(hak(basis.resolve("pgdata"))).isEqualTo("rwx------");
        assertThat(hak(folder.data().resolve("postgres.log"))).isEqualTo("rw-------");
    }

    @Test
    void pengguna_tanpa_sandi_ditolak() {
        try (PostgresTertanam server = mulai()) {
            assertThatThrownBy(() -> server.pemilik()
                            .sebagai(ServerLokal.PEMILIK, "tebakan")
                            .sambung())
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void mulai_kedua_pada_data_yang_sama_ditolak_dengan_alamat_yang_sedang_berjalan() throws SQLException {
        try (PostgresTertanam server = mulai()) {
            server.umumkan("http://127.0.0.1:8080/");
            assertThatThrownBy(PostgresTertanamTest::mulai)
                    .isInstanceOf(BasisDataGagal.class)
                    .hasMessageContaining("sedang dipakai program Kinerja yang lain")
                    .hasMessageContaining("PID " + ProcessHandle.current().pid())
                    .hasMessageContaining("127.0.0.1:" + server.port())
                    .hasMessageContaining("http://127.0.0.1:8080/")
                    .hasMessageContaining("--data");
            assertThatThrownBy(PostgresTertanamTest::mulai).isInstanceOf(BasisDataGagal.class);
            assertThat(satu(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void port_yang_sibuk_diganti_port_lain() throws IOException {
        try (ServerSocket sibuk = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                ServerSocket bebas = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int kedua = bebas.getLocalPort();
            bebas.close();
            Iterator<Integer> port = List.of(sibuk.getLocalPort(), kedua).iterator();
            try (PostgresTertanam server = PostgresTertanam.mulai(folder.data(), ACAK, port::next)) {
                assertThat(server.port()).isEqualTo(kedua);
            }
        }
    }

    @Test
    void berkas_pid_yang_basi_tidak_menghalangi() throws IOException, SQLException {
        Path berkas = folder.data().resolve("basis").resolve("pgdata").resolve("postmaster.pid");
        for (long pid : List.of(ProcessHandle.current().pid(), 999_999L)) {
            Files.writeString(berkas, pid + "\n" + berkas.getParent() + "\n1\n5432\n\n127.0.0.1\n\nready\n");
            try (PostgresTertanam server = mulai()) {
                assertThat(satu(server, "select 1")).isEqualTo("1");
            }
        }
        Files.writeString(berkas, "");
        try (PostgresTertanam server = mulai()) {
            assertThat(satu(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void sisa_pembuatan_yang_terputus_tidak_dianggap_jadi() throws IOException, SQLException {
        try (FolderUji lain = FolderUji.baru()) {
            Path data = lain.data();
            Files.createDirectories(
                    data.resolve("basis.sementara").resolve("pgdata").resolve("base"));
            Files.createDirectories(data.resolve("mesin").resolve("sementara").resolve("bin"));
            Files.writeString(data.resolve("sandi.sementara"), "sisa");
            Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx--x--x"));
            try (PostgresTertanam server = PostgresTertanam.mulai(data, ACAK)) {
                assertThat(satu(server, "select 1")).isEqualTo("1");
            }
            assertThat(data.resolve("basis.sementara")).doesNotExist();
            assertThat(data.resolve("sandi.sementara")).doesNotExist();
        }
    }

    @Test
    void data_postgres_versi_lain_ditolak_tanpa_disentuh() throws IOException {
        Path versi = folder.data().resolve("basis").resolve("pgdata").resolve("PG_VERSION");
        String asli = Files.readString(versi);
        Files.writeString(versi, "16\n");
        try {
            assertThatThrownBy(PostgresTertanamTest::mulai)
                    .isInstanceOf(BasisDataGagal.class)
                    .hasMessageContaining("PostgreSQL 16")
                    .hasMessageContaining("Ekspor");
        } finally {
            Files.writeString(versi, asli);
        }
    }

    @Test
    void jalur_yang_berupa_berkas_ditolak() throws IOException {
        Path berkas = Files.writeString(folder.folder().resolve("berkas"), "isi");
        for (Path jalur : List.of(berkas, berkas.resolve("di-bawahnya"))) {
            assertThatThrownBy(() -> PostgresTertanam.mulai(jalur, ACAK))
                    .isInstanceOf(BasisDataGagal.class)
                    .hasMessageContaining("bukan folder")
                    .hasMessageContaining("--data");
        }
    }

    @Test
    void kerusakan_data_menampilkan_catatan_postgres() throws IOException {
        Path kontrol = folder.data()
                .resolve("basis")
                .resolve("pgdata")
                .resolve("global")
                .resolve("pg_control");
        Path simpanan = kontrol.resolveSibling("pg_control.simpanan");
        Files.move(kontrol, simpanan);
        try {
            assertThatThrownBy(PostgresTertanamTest::mulai)
                    .isInstanceOf(BasisDataGagal.class)
                    .hasMessageContaining("tidak dapat dijalankan")
                    .hasMessageContaining("Catatan PostgreSQL")
                    .hasMessageContaining("pg_control");
        } finally {
            Files.move(simpanan, kontrol);
        }
    }

    @Test
    void root_diberi_tahu_folder_yang_tidak_dapat_dimasuki_nobody() throws IOException {
        assumeThat(System.getProperty("user.name")).isEqualTo("root");
        Path tertutup = Files.createDirectory(folder.folder().resolve("tertutup"));
        Files.setPosixFilePermissions(tertutup, PosixFilePermissions.fromString("rwx------"));
        assertThatThrownBy(() -> PostgresTertanam.mulai(tertutup.resolve("data"), ACAK))
                .isInstanceOf(BasisDataGagal.class)
                .hasMessageContaining("nobody tidak dapat memasuki folder " + tertutup + ".")
                .hasMessageContaining("--data /var/lib/kinerja");
    }

    @Test
    void folder_yang_tidak_boleh_ditulis_disebut() throws IOException {
        assumeThat(System.getProperty("user.name")).isNotEqualTo("root");
        Path terkunci = Files.createDirectory(folder.folder().resolve("terkunci"));
        Files.setPosixFilePermissions(terkunci, PosixFilePermissions.fromString("r-xr-xr-x"));
        assertThatThrownBy(() -> PostgresTertanam.mulai(terkunci.resolve("data"), ACAK))
                .isInstanceOf(BasisDataGagal.class)
                .hasMessageContaining("tidak boleh membaca atau menulis")
                .hasMessageContaining("--data");
    }

    private static PostgresTertanam mulai() {
        return PostgresTertanam.mulai(folder.data(), ACAK);
    }

    static String satu(PostgresTertanam server, String tanya) throws SQLException {
        try (Connection sambungan = server.pemilik().sambung();
                Statement perintah = sambungan.createStatement();
                ResultSet hasil = perintah.executeQuery(tanya)) {
            hasil.next();
            return hasil.getString(1);
        }
    }

    private static String hak(Path berkas) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(berkas));
    }

    private static String sejak(long awal) {
        return Duration.ofNanos(System.nanoTime() - awal).toMillis() + " ms";
    }
}
