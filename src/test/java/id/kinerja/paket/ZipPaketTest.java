package id.kinerja.paket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipPaketTest {
    @TempDir
    private Path tempat;

    @Test
    void zip_terpotong() throws IOException {
        Path zip = PaketFixture.sah().zip(tempat.resolve("p.zip"), "");
        byte[] isi = Files.readAllBytes(zip);
        Files.write(zip, Arrays.copyOf(isi, isi.length * 2 / 3));

        assertThat(Membaca.satu(PembacaPaket.baca(zip), Masalah.Tingkat.KESALAHAN)
                        .salah())
                .isEqualTo("Berkas p.zip terpotong, rusak, atau bukan berkas zip.");
    }

    @Test
    void isi_zip_yang_rusak_di_tengah_ketahuan() throws IOException {
        Path zip = PaketFixture.sah().zip(tempat.resolve("p.zip"), "");
        byte[] isi = Files.readAllBytes(zip);
        int letak = new String(isi, StandardCharsets.ISO_8859_1).indexOf("anggaran.csv") + 40;
        isi[letak] ^= 0x55;
        Files.write(zip, isi);

        assertThat(PembacaPaket.baca(zip).masalah())
                .anyMatch(m -> m.kode().equals("zip-rusak") && m.salah().startsWith("Berkas anggaran.csv tidak dapat"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../jahat.csv", "/etc/jahat.csv", "C:/jahat.csv", "narasi/../../jahat.md", "..\\jahat.csv"})
    void jalur_keluar_folder_ditolak(String jalur) throws IOException {
        Path zip = zip(Map.of(jalur, new byte[] {1}));

        Masalah m = Membaca.satu(PembacaPaket.baca(zip), Masalah.Tingkat.KESALAHAN);
        assertThat(m.salah())
                .isEqualTo("Zip memuat jalur " + jalur.replace('\\', '/') + " yang keluar dari folder paket.");
        Path tujuan = tempat.resolve("hasil");
        assertThat(KemasPaket.buka(zip, tujuan)).hasSize(1);
        assertThat(tujuan).doesNotExist();
        assertThat(tempat.resolve("jahat.csv")).doesNotExist();
    }

    @Test
    void bom_zip_ditolak_sebelum_dibuka() throws IOException {
        Path zip = zip(Map.of("target.csv", new byte[40 * 1024 * 1024]));

        assertThat(Membaca.satu(PembacaPaket.baca(zip), Masalah.Tingkat.KESALAHAN)
                        .salah())
                .matches(
                        "Berkas target.csv di dalam zip membesar dari \\d+ menjadi 41943040 bita, lebih dari 200 kali lipat.");
    }

    @Test
    void bom_yang_dipecah_menjadi_banyak_berkas_kecil_ditolak_sebelum_dibuka() throws IOException {
        Map<String, byte[]> pecahan = new TreeMap<>();
        for (int i = 0; i < 40; i++) {
            pecahan.put("bukti/b" + i + ".bin", new byte[1024 * 1024]);
        }

        assertThat(Membaca.satu(PembacaPaket.baca(zip(pecahan)), Masalah.Tingkat.KESALAHAN)
                        .salah())
                .matches("Isi zip seluruhnya membesar dari \\d+ menjadi 41943040 bita, lebih dari 200 kali lipat\\.");
    }

    @Test
    void tabel_dengan_sel_tanpa_batas_ditolak_dengan_barisnya() throws IOException {
        byte[] lebar = (",x".repeat(9_999) + "\n").repeat(110).getBytes(StandardCharsets.UTF_8);
        Path folder = Files.createDirectory(tempat.resolve("lebar"));
        Files.write(folder.resolve("target.csv"), lebar);

        assertThat(PembacaPaket.baca(folder).masalah())
                .anyMatch(m -> m.kode().equals("berkas-terlalu-besar")
                        && m.baris().equals(Optional.of(101))
                        && m.salah().contains("lebih dari 1.000.000 sel"));
    }

    @Test
    void sejuta_masalah_disebut_banyaknya_tanpa_memenuhi_ingatan() throws IOException {
        StringBuilder isi = new StringBuilder("indikator,tahun,dokumen,target\n");
        for (int i = 0; i < 20_000; i++) {
            isi.append("x y,abc,zz,ab").append(i).append('\n');
        }
        Path folder = Files.createDirectory(tempat.resolve("banyak"));
        Files.writeString(folder.resolve("target.csv"), isi);

        assertThat(PembacaPaket.baca(folder).masalah())
                .hasSizeLessThan(10_100)
                .anyMatch(m -> m.kode().equals("masalah-terlalu-banyak")
                        && m.salah().matches("Masih ada \\d+ masalah lain yang tidak disebut di sini\\."));
    }

    @Test
    void tautan_simbolik_di_dalam_zip_ditolak() throws IOException {
        Path zip = zip(Map.of("target.csv", "/etc/passwd".getBytes(StandardCharsets.UTF_8)));
        byte[] isi = Files.readAllBytes(zip);
        int pusat = new String(isi, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        isi[pusat + 5] = 3;
        isi[pusat + 41] = (byte) 0xA1;
        Files.write(zip, isi);

        assertThat(Membaca.satu(PembacaPaket.baca(zip), Masalah.Tingkat.KESALAHAN)
                        .salah())
                .isEqualTo("Zip memuat tautan simbolik target.csv.");
    }

    @Test
    void nama_ganda_di_dalam_zip_ditolak() throws IOException {
        Path zip = zip(Map.of("target.csv", new byte[] {1}, "tarxet.csv", new byte[] {2}));
        String isi = new String(Files.readAllBytes(zip), StandardCharsets.ISO_8859_1).replace("tarxet", "target");
        Files.write(zip, isi.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(PembacaPaket.baca(zip).masalah())
                .extracting(Masalah::salah)
                .contains("Berkas target.csv ada dua kali di dalam zip.");
    }

    @Test
    void folder_ke_zip_ke_folder_tidak_mengubah_apa_pun() throws IOException {
        Path asal = PaketFixture.sah().folder(tempat.resolve("asal"));
        assertThat(TulisDatapackage.perbarui(asal)).isEmpty();
        Path zip = tempat.resolve("p.zip");
        assertThat(KemasPaket.kemas(asal, zip)).isEmpty();
        Path hasil = tempat.resolve("hasil");
        assertThat(KemasPaket.buka(zip, hasil)).isEmpty();

        assertThat(isi(hasil)).isEqualTo(isi(asal));
        assertThat(Membaca.data(zip)).usingRecursiveComparison().isEqualTo(Membaca.data(asal));
    }

    @Test
    void mengemas_dua_kali_memberi_bita_yang_sama_dan_tidak_meninggalkan_berkas_sementara() throws IOException {
        Path asal = PaketFixture.sah().folder(tempat.resolve("asal"));
        KemasPaket.kemas(asal, tempat.resolve("a.zip"));
        KemasPaket.kemas(asal, tempat.resolve("b.zip"));

        assertThat(tempat.resolve("a.zip")).hasSameBinaryContentAs(tempat.resolve("b.zip"));
        try (Stream<Path> sisa = Files.list(tempat)) {
            assertThat(sisa.map(p -> p.getFileName().toString())).containsExactlyInAnyOrder("asal", "a.zip", "b.zip");
        }
    }

    @Test
    void membuka_ke_folder_berisi_tidak_menimpa() throws IOException {
        Path zip = PaketFixture.sah().zip(tempat.resolve("p.zip"), "");
        Path tujuan = Files.createDirectory(tempat.resolve("hasil"));
        Files.writeString(tujuan.resolve("milik-saya.txt"), "penting");

        assertThat(KemasPaket.buka(zip, tujuan).getFirst().salah())
                .isEqualTo("Tujuan " + tujuan + " sudah ada dan tidak kosong; tidak ada yang ditulis.");
        assertThat(isi(tujuan)).hasSize(1);
    }

    private static Map<String, List<Byte>> isi(Path folder) throws IOException {
        Map<String, List<Byte>> hasil = new TreeMap<>();
        try (Stream<Path> jalan = Files.walk(folder)) {
            for (Path p : jalan.filter(Files::isRegularFile).toList()) {
                byte[] b = Files.readAllBytes(p);
                Byte[] kotak = new Byte[b.length];
                Arrays.setAll(kotak, i -> b[i]);
                hasil.put(folder.relativize(p).toString(), List.of(kotak));
            }
        }
        return hasil;
    }

    private Path zip(Map<String, byte[]> isi) throws IOException {
        Path zip = tempat.resolve("uji.zip");
        try (OutputStream keluar = Files.newOutputStream(zip);
                ZipOutputStream kemasan = new ZipOutputStream(keluar)) {
            for (Map.Entry<String, byte[]> e : isi.entrySet()) {
                kemasan.putNextEntry(new ZipEntry(e.getKey()));
                kemasan.write(e.getValue());
                kemasan.closeEntry();
            }
        }
        return zip;
    }
}
