package id.kinerja.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PerintahHitungTest {
    private static final String KEPALA = "indikator,satuan,arah,target,realisasi\n";

    @TempDir
    Path folder;

    @Test
    void csv_mempertahankan_pemisah_tanda_desimal_dan_kolom_lain() throws IOException {
        Jalan j = hitung(
                "No;indikator;satuan;arah;target;realisasi\n7;PPKS;%;naik;99,81;100\n8;DTKS;%;turun;15;9,68\n", "csv");
        assertThat(j.keluar().lines())
                .containsExactly(
                        "No;indikator;satuan;arah;target;realisasi;capaian;kategori;catatan",
                        "7;PPKS;%;naik;99,81;100;100,19;Sangat Tinggi;",
                        "8;DTKS;%;turun;15;9,68;135,47;Sangat Tinggi;");
        assertThat(j.status()).isZero();
    }

    @Test
    void json_memakai_titik_dan_null() throws IOException {
        Jalan j = hitung(KEPALA + "Bencana,jiwa,naik,1.559,1.559\nIKM,nilai,naik,82,\n", "json");
        assertThat(j.keluar().strip()).isEqualTo("""
                        [{"indikator":"Bencana","satuan":"jiwa","arah":"naik","target":"1559","realisasi":"1559","capaian":"100.00","kategori":"Sangat Tinggi","catatan":null},\
                        {"indikator":"IKM","satuan":"nilai","arah":"naik","target":"82","realisasi":null,"capaian":null,"kategori":null,"catatan":"realisasi kosong; capaian tidak dihitung"}]""");
    }

    @Test
    void kode_di_kolom_lain_bukan_tanda_desimal() throws IOException {
        Jalan j = hitung(
                "\nkode;indikator;satuan;arah;target;realisasi\n1.1;A;%;naik;100;97,5\n1.2;B;%;naik;100;50\n", "csv");
        assertThat(j.keluar()).contains("97,5;97,50;").contains("50;50,00;");
    }

    @Test
    void nama_kolom_json_tidak_kembar() throws IOException {
        Jalan j = hitung("indikator,satuan,arah,target,realisasi,x,x,\nA,%,naik,100,50,1,2,3\n", "json");
        assertThat(j.keluar()).contains("\"x\":\"1\",\"x_2\":\"2\",\"kolom_8\":\"3\"");
    }

    @Test
    void baris_yang_seluruhnya_kosong_bukan_kesalahan() throws IOException {
        Jalan j = hitung(KEPALA + "A,%,naik,100,50\n,,,,\n", "csv");
        assertThat(j.status()).isZero();
        assertThat(j.keluar()).contains("baris kosong; tidak dihitung");
    }

    @Test
    void satuan_dalam_kurung_atau_berpasangan_tetap_dikenal() throws IOException {
        Jalan j = hitung(
                KEPALA
                        + "A,(%),naik,1.234,5\nB,Prosentase,naik,1.234,5\nC,Nilai/Skor,naik,1.234,5\nD,orang/bulan,naik,1.234,1.234\n",
                "csv");
        assertThat(j.galat()).contains("3 baris tidak dapat dihitung");
        assertThat(j.keluar()).contains("1.234,1.234,100.00");
    }

    @Test
    void format_yang_tidak_dikenal_dijelaskan_dalam_bahasa_Indonesia() throws IOException {
        Jalan j = hitung(KEPALA, "xml");
        assertThat(j.status()).isEqualTo(2);
        assertThat(j.galat()).contains("xml", "tabel", "csv", "json").doesNotContain("expected");
    }

    @Test
    void rentang_dan_target_nol() throws IOException {
        Jalan j = hitung(
                KEPALA
                        + "Kepuasan,%,rentang-naik,80-90,70\nWaktu,bulan,rentang-turun,7 - 8,\"6,5\"\nNihil,%,naik,0,5\n",
                "csv");
        assertThat(j.keluar())
                .contains("70,\"87,50\",Tinggi,")
                .contains("\"107,14\",Sangat Tinggi,")
                .contains("Nihil,%,naik,0,5,,,\"target nol, capaian tidak dapat dihitung\"");
    }

    @Test
    void sel_yang_bermakna_ganda_mengosongkan_hasil_dan_berakhir_satu() throws IOException {
        Jalan j = hitung(KEPALA + "A,%,naik,1.234,5\nB,%,naik,50,50\n", "csv");
        assertThat(j.status()).isEqualTo(1);
        assertThat(j.keluar())
                .contains("A,%,naik,1.234,5,,,")
                .contains("dapat berarti")
                .contains("50,50,100.00,");
        assertThat(j.galat()).contains("1 baris tidak dapat dihitung");
    }

    @Test
    void arah_tak_dikenal_disebut_dengan_pilihannya() throws IOException {
        Jalan j = hitung(KEPALA + "A,%,maju,50,50\n", "csv");
        assertThat(j.status()).isEqualTo(1);
        assertThat(j.keluar())
                .contains("arah \"\"maju\"\" tidak dikenal; isi naik, turun, rentang-naik, atau rentang-turun");
    }

    @Test
    void kolom_masukan_yang_bernama_sama_dengan_hasil_tidak_hilang() throws IOException {
        Jalan j = hitung("indikator,satuan,arah,target,realisasi,capaian\nA,%,naik,55,50,90\n", "csv");
        assertThat(j.keluar().lines())
                .first()
                .isEqualTo("indikator,satuan,arah,target,realisasi,capaian_masukan,capaian,kategori,catatan");
        assertThat(j.keluar()).contains("A,%,naik,55,50,90,90.91,Tinggi,");
    }

    @Test
    void kolom_kurang_disebut_namanya() throws IOException {
        Jalan j = hitung("indikator,satuan,target,realisasi\nA,%,55,50\n", "csv");
        assertThat(j.status()).isEqualTo(2);
        assertThat(j.galat()).contains("Kolom arah tidak ada");
    }

    @Test
    void berkas_kosong_biner_dan_tak_ada_ditolak() throws IOException {
        assertThat(hitung("", "csv").galat()).contains("Berkas kosong");
        assertThat(hitung("PK\u0003\u0004\0\0", "csv").galat()).contains("bukan CSV");
        Jalan tiada = Jalan.dengan("hitung", folder.resolve("tiada.csv").toString());
        assertThat(tiada.status()).isEqualTo(2);
        assertThat(tiada.galat()).contains("tidak ditemukan");
    }

    @Test
    void windows_1252_dan_bom_terbaca() throws IOException {
        Path berkas = folder.resolve("a.csv");
        Files.write(berkas, (KEPALA + "Kafé,%,naik,50,50\n").getBytes(Charset.forName("windows-1252")));
        assertThat(Jalan.dengan("hitung", berkas.toString(), "--format", "csv").keluar())
                .contains("Kafé,%,naik,50,50,100.00");
        Files.write(berkas, ("\uFEFF" + KEPALA + "Kafé,%,naik,50,50\n").getBytes(StandardCharsets.UTF_8));
        assertThat(Jalan.dengan("hitung", berkas.toString(), "--format", "csv").keluar())
                .startsWith("indikator,")
                .contains("Kafé");
    }

    @Test
    void skala_bawaan_dan_skala_berkas() throws IOException {
        Path data = Files.writeString(folder.resolve("d.csv"), KEPALA + "A,%,naik,100,100\n");
        assertThat(Jalan.dengan("hitung", data.toString(), "--format", "csv", "--skala", "semarang-2023")
                        .keluar())
                .contains("100.00,Baik,");
        Path skala = Files.writeString(folder.resolve("s.json"), """
                {"kelas": [{"nama": "Lulus", "min": "80", "maks": null}, {"nama": "Gagal", "min": null, "maks": 75}],
                 "kebijakan_celah": "lebih-dari"}
                """);
        Jalan j = Jalan.dengan("hitung", data.toString(), "--format", "csv", "--skala", skala.toString());
        assertThat(j.keluar()).contains("100.00,Lulus,");
        assertThat(j.galat()).contains("Celah 75,01–79,99");
    }

    @Test
    void skala_yang_salah_ditolak_dengan_tempatnya() throws IOException {
        Path data = Files.writeString(folder.resolve("d.csv"), KEPALA + "A,%,naik,100,100\n");
        Path skala = Files.writeString(folder.resolve("s.json"), "{\"kelas\": [{\"nama\": \"A\", \"min\": \"x\"}]}");
        Jalan j = Jalan.dengan("hitung", data.toString(), "--skala", skala.toString());
        assertThat(j.status()).isEqualTo(2);
        assertThat(j.galat()).contains("kelas ke-1, min: \"x\" bukan angka");
        Jalan tiada = Jalan.dengan("hitung", data.toString(), "--skala", "tiada");
        assertThat(tiada.galat()).contains("permendagri-86-2017, jambi-2023");
    }

    @Test
    void tanda_kutip_yang_tidak_ditutup_ditolak() throws IOException {
        Jalan j = hitung(KEPALA + "\"A,%,naik,50,50\nB,%,naik,50,50\n", "csv");
        assertThat(j.status()).isEqualTo(2);
        assertThat(j.galat()).contains("tanda kutip");
    }

    @Test
    void tabel_untuk_orang_memakai_koma() throws IOException {
        assertThat(hitung(KEPALA + "A,%,naik,55,50\n", "tabel").keluar()).contains("90,91  Tinggi");
    }

    @Test
    void baris_lebih_panjang_dari_kepala_dijelaskan() throws IOException {
        Jalan j = hitung(KEPALA + "A,%,naik,97,5,98\n", "csv");
        assertThat(j.status()).isEqualTo(1);
        assertThat(j.keluar()).contains("lebih banyak daripada 5 kolom");
    }

    private Jalan hitung(String isi, String format) throws IOException {
        Path berkas = Files.writeString(folder.resolve("masukan.csv"), isi);
        return Jalan.dengan("hitung", berkas.toString(), "--format", format);
    }
}
