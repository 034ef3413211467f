package id.kinerja.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.cli.periksa.PemeriksaNaskah;
import id.kinerja.pemeriksaan.ContohTemuan;
import id.kinerja.pemeriksaan.HasilPeriksa;
import id.kinerja.pemeriksaan.HasilPeriksa.Ringkasan;
import id.kinerja.pemeriksaan.baca.Naskah;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class PerintahPeriksaTest {
    @TempDir
    Path folder;

    private final List<Integer> kelompok = new ArrayList<>();

    /** Finds in whatever holds the mistake of the example what the example holds, and fails at a word. */
    private final PemeriksaNaskah palsu = (naskah, tahun) -> {
        synchronized (kelompok) {
            kelompok.add(naskah.size());
        }
        return naskah.stream().map(PerintahPeriksaTest::hasil).toList();
    };

    private static HasilPeriksa hasil(Naskah n) {
        if (n.paragraf().anyMatch(p -> p.teks().contains("meledak"))) {
            throw new IllegalStateException("meledak");
        }
        return n.paragraf().anyMatch(p -> p.teks().contains("2021 ini"))
                ? ContohTemuan.hasil(n)
                : new HasilPeriksa(n.nama(), new Ringkasan(0, 0, 0, 0, 0, 0), List.of(), List.of());
    }

    @Test
    void status_satu_hanya_bila_ada_kesalahan() throws IOException {
        assertThat(periksa(bersih("a.txt")).status()).isZero();
        Jalan j = periksa(salah("b.txt"));
        assertThat(j.status()).isEqualTo(1);
        assertThat(j.keluar()).contains("KESALAHAN (1)", "73,67", "--info", "25 tabel ditemukan");
        assertThat(j.galat()).isEmpty();
    }

    @Test
    void berkas_yang_tidak_terbaca_tidak_menghentikan_yang_lain() throws IOException {
        Jalan j = periksa(folder.resolve("tiada.docx"), salah("b.txt"));
        assertThat(j.status()).isEqualTo(2);
        assertThat(j.keluar()).contains("Tidak dapat dibaca. Berkas tidak ditemukan", "KESALAHAN (1)");
    }

    @Test
    void kegagalan_program_pada_satu_berkas_berstatus_tiga_dan_yang_lain_tetap_diperiksa() throws IOException {
        Path gagal = tulis("gagal.txt", "Kalimat yang meledak di sini.\n");
        Jalan j = periksa("--format", "json", gagal, salah("b.txt"));
        assertThat(j.status()).isEqualTo(3);
        assertThat(j.keluar()).contains("\"galat\":\"Terjadi kegagalan di dalam program", "\"RASIO-01\"");
        assertThat(j.galat()).contains("IllegalStateException");
    }

    @Test
    void json_satu_berkas_objek_dan_beberapa_larik_menurut_urutan() throws IOException {
        assertThat(periksa("--format", "json", salah("b.txt")).keluar()).startsWith("{\"dokumen\":");
        Path[] banyak = new Path[30];
        for (int i = 0; i < banyak.length; i++) {
            banyak[i] = i % 3 == 0 ? salah(i + ".txt") : bersih(i + ".txt");
        }
        String keluar = periksa(Stream.concat(Stream.of("--format", "json"), Stream.of(banyak))
                        .toArray())
                .keluar();
        assertThat(keluar).startsWith("[{").endsWith("}]\n");
        int dari = -1;
        for (Path p : banyak) {
            int letak = keluar.indexOf("\"" + p + "\"");
            assertThat(letak).isGreaterThan(dari);
            dari = letak;
        }
    }

    @Test
    void isi_folder_diperiksa_bersama_dan_yang_bukan_dokumen_dilewati() throws IOException {
        Path berkas = Files.createDirectory(folder.resolve("dinas"));
        Files.writeString(berkas.resolve("b-pk.txt"), "PK\n");
        Files.writeString(berkas.resolve("a-lkjip.txt"), "LKjIP\n");
        Files.writeString(berkas.resolve("foto.jpg"), "bukan");
        Files.writeString(berkas.resolve("~$a.docx"), "kunci");
        Jalan j = periksa("--format", "json", berkas);
        assertThat(kelompok).containsExactly(2);
        assertThat(j.keluar()).startsWith("[");
        assertThat(j.keluar().indexOf("a-lkjip")).isLessThan(j.keluar().indexOf("b-pk"));
        Path kosong = Files.createDirectory(folder.resolve("kosong"));
        assertThat(periksa(kosong).status()).isEqualTo(2);
    }

    @Test
    void berkas_bersama_menjadikan_semuanya_satu_berkas() throws IOException {
        periksa("--berkas-bersama", bersih("a.txt"), bersih("b.txt"), bersih("c.txt"));
        assertThat(kelompok).containsExactly(3);
    }

    @Test
    void berkas_yang_menggagalkan_pemeriksaan_bersama_tidak_menghentikan_yang_lain() throws IOException {
        Path rusak = folder.resolve("rusak.txt");
        Files.writeString(rusak, "ini meledak");
        Jalan j = periksa("--berkas-bersama", rusak, salah("b.txt"));
        assertThat(kelompok).containsExactly(2, 1, 1);
        assertThat(j.status()).isEqualTo(3);
        assertThat(j.keluar()).contains("Terjadi kegagalan di dalam program", "KESALAHAN (1)");
    }

    @Test
    void kertas_kerja_bernama_menurut_dokumennya_dan_tidak_saling_menimpa() throws IOException {
        Path lain = Files.createDirectory(folder.resolve("lain"));
        Path hasil = folder.resolve("hasil");
        Path sama = Files.copy(salah("lkjip.txt"), lain.resolve("lkjip.txt"));
        Object[] perintah = {
            "--format", "docx", "--keluaran", hasil, "--tim", "Siti, S.E.", folder.resolve("lkjip.txt"), sama
        };
        Jalan j = periksa(perintah);
        assertThat(j.keluar().lines())
                .containsExactly(
                        hasil.resolve("kertas-kerja-lkjip.docx").toString(),
                        hasil.resolve("kertas-kerja-lkjip-2.docx").toString());
        assertThat(j.status()).isEqualTo(1);
        assertThat(j.galat()).contains("1 kesalahan, 1 peringatan, 1 informasi");
        periksa(perintah);
        try (Stream<Path> isi = Files.list(hasil)) {
            assertThat(isi.map(p -> p.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "kertas-kerja-lkjip.docx",
                            "kertas-kerja-lkjip-2.docx",
                            "kertas-kerja-lkjip-3.docx",
                            "kertas-kerja-lkjip-4.docx");
        }
    }

    @Test
    void dengan_keluaran_json_tersimpan_juga_dan_salinan_bertanda_dijelaskan_bila_tidak_mungkin() throws IOException {
        Path hasil = folder.resolve("hasil");
        Jalan j = periksa("--format", "json", "--tandai", "--keluaran", hasil, salah("b.txt"));
        assertThat(Files.readString(hasil.resolve("temuan-b.json"))).isEqualTo(j.keluar());
        assertThat(j.galat()).contains("Salinan bertanda hanya dapat dibuat dari berkas Word (.docx) dan PDF.");
    }

    @Test
    void folder_keluaran_yang_tidak_dapat_dibuat_disebut_seperti_ditulis_pengguna() throws IOException {
        Path tujuan = bersih("a.txt").resolve("hasil");
        Jalan j = periksa("--format", "docx", "--keluaran", tujuan, salah("b.txt"));
        assertThat(j.status()).isEqualTo(2);
        assertThat(j.galat()).startsWith("Hasil tidak dapat ditulis ke folder " + tujuan + ": ");
    }

    @Test
    void berkas_sementara_tidak_disebut_bila_keluaran_tidak_dapat_ditulis() throws IOException {
        Path tujuan = folder.resolve("hasil");
        Files.createDirectories(tujuan.resolve(".kertas-kerja-b.docx.sebagian").resolve("isi"));
        Jalan j = periksa("--format", "docx", "--keluaran", tujuan, salah("b.txt"));
        assertThat(j.status()).isEqualTo(2);
        assertThat(j.galat()).contains("ke folder " + tujuan + ": ").doesNotContain(".sebagian");
    }

    @Test
    void salah_pakai_dijelaskan() throws IOException {
        assertThat(periksa().galat()).contains("FILE harus diisi");
        assertThat(periksa("--tahun", "23", bersih("a.txt")).galat()).contains("--tahun 23 tidak masuk akal");
        assertThat(periksa("--format", "odt", bersih("a.txt")).galat())
                .contains("Pilih: tabel, json, html, xlsx, docx");
        assertThat(periksa("--keluaran", bersih("a.txt"), bersih("b.txt")).galat())
                .contains("bukan folder");
    }

    @Test
    void perintah_terdaftar_dan_bekerja_tanpa_peladen() throws IOException {
        assertThat(Jalan.dengan("bantuan").keluar()).contains("periksa");
        assertThat(Jalan.dengan("periksa", "--bantuan").keluar()).contains("Status keluar", "--berkas-bersama");
        assertThat(Jalan.dengan("periksa", bersih("a.txt").toString()).status()).isZero();
    }

    private Path salah(String nama) throws IOException {
        return tulis(nama, ContohTemuan.TEKS);
    }

    private Path bersih(String nama) throws IOException {
        return tulis(nama, "Sebuah kalimat tanpa angka.\n");
    }

    private Path tulis(String nama, String isi) throws IOException {
        return Files.writeString(folder.resolve(nama), isi);
    }

    private Jalan periksa(Object... argumen) {
        StringWriter keluar = new StringWriter();
        StringWriter galat = new StringWriter();
        CommandLine induk = Kinerja.perintah();
        CommandLine perintah = new CommandLine(new PerintahPeriksa(palsu))
                .setParameterExceptionHandler(induk.getParameterExceptionHandler())
                .setExecutionExceptionHandler(induk.getExecutionExceptionHandler())
                .setOut(new PrintWriter(keluar, true))
                .setErr(new PrintWriter(galat, true));
        int status =
                perintah.execute(Arrays.stream(argumen).map(Object::toString).toArray(String[]::new));
        return new Jalan(status, keluar.toString(), galat.toString());
    }
}
