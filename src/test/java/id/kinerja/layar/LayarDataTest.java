package id.kinerja.layar;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Upload, history, errors and help as people see them: without JavaScript, wide and narrow. */
class LayarDataTest {
    @RegisterExtension
    static final PeladenUji PELADEN = new PeladenUji();

    @RegisterExtension
    static final PerambanUji PERAMBAN = new PerambanUji();

    static final Iterable<Integer> LEBAR = PerambanUji.LEBAR;

    @ParameterizedTest
    @FieldSource("LEBAR")
    void unggah_masalah_pratinjau_terapkan_dan_batalkan(int lebar) {
        String opd = "layar-data-" + lebar;
        try (Page halaman = PERAMBAN.buka(PELADEN.alamat("/unggah"), lebar)) {
            PERAMBAN.periksa(halaman, "unggah");

            Map<String, String> salah = ZipUnggahan.kecil(opd, "80");
            salah.put(
                    "target",
                    "indikator,tahun,dokumen,target,berlaku,sumber\n1.1.1,2024,renstra,sembilan puluh,ya,Renstra\n9.9,dua ribu,renja,4,ya,Renstra\n");
            kirim(halaman, "paket-salah.zip", salah);
            PERAMBAN.periksa(halaman, "unggah-masalah");

            kirim(halaman, "paket-baru.zip", ZipUnggahan.kecil(opd, "80"));
            PERAMBAN.periksa(halaman, "unggah-pratinjau-baru");
            PERAMBAN.tabSampai(halaman, "main button");
            halaman.keyboard().press("Enter");
            halaman.waitForURL("**/riwayat?diterapkan=*");
            assertThat(halaman.locator("main").innerText()).contains("Data diterapkan sebagai versi 1");
            PERAMBAN.periksa(halaman, "riwayat-diterapkan");

            Map<String, String> berubah = ZipUnggahan.kecil(opd, "45");
            berubah.put("program", "kode,nama,sumber\n1.06.04,Program Rehabilitasi Sosial,DPA\n");
            halaman.navigate(PELADEN.alamat("/unggah").toString());
            kirim(halaman, "paket-berubah.zip", berubah);
            PERAMBAN.periksa(halaman, "unggah-pratinjau-berubah");
            halaman.locator("main form button").click();
            halaman.waitForURL("**/riwayat?diterapkan=*");
            halaman.navigate(
                    PELADEN.alamat("/kota-uji/" + opd + "/2024/riwayat/2").toString());
            PERAMBAN.periksa(halaman, "riwayat-versi");
            halaman.locator("a.govuk-button").click();
            PERAMBAN.periksa(halaman, "riwayat-kembalikan");
        }
    }

    @ParameterizedTest
    @FieldSource("LEBAR")
    void contoh_yang_diubah_satu_realisasinya(int lebar) {
        try (Page halaman = PERAMBAN.buka(PELADEN.alamat(DataUji.SEMARANG + "/riwayat"), lebar)) {
            PERAMBAN.periksa(halaman, "riwayat");
            halaman.navigate(PELADEN.alamat(DataUji.SEMARANG + "/riwayat/1").toString());
            PERAMBAN.periksa(halaman, "riwayat-versi-pertama");
            halaman.navigate(
                    PELADEN.alamat(DataUji.SEMARANG + "/riwayat/0/kembalikan").toString());
            PERAMBAN.periksa(halaman, "riwayat-kosongkan");
            halaman.navigate(PELADEN.alamat(DataUji.NAMA_PANJANG + "/riwayat").toString());
            PERAMBAN.periksa(halaman, "riwayat-nama-panjang");
            halaman.navigate(PELADEN.alamat(DataUji.KOSONG + "/riwayat").toString());
            PERAMBAN.periksa(halaman, "riwayat-kosong");
        }
    }

    @ParameterizedTest
    @FieldSource("LEBAR")
    void nama_yang_sangat_panjang_di_pratinjau(int lebar) throws Exception {
        byte[] zip =
                new KlienUji(PELADEN).unduh(DataUji.NAMA_PANJANG + "/data.zip").body();
        Map<String, byte[]> berkas = new TreeMap<>();
        try (java.util.zip.ZipInputStream masuk =
                new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(zip))) {
            for (java.util.zip.ZipEntry e = masuk.getNextEntry(); e != null; e = masuk.getNextEntry()) {
                berkas.put(e.getName(), masuk.readAllBytes());
            }
        }
        berkas.computeIfPresent(
                "realisasi.csv",
                (_, isi) -> new String(isi, java.nio.charset.StandardCharsets.UTF_8)
                        .replace("9876543210123", "9876543210")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        try (Page halaman = PERAMBAN.buka(PELADEN.alamat("/unggah"), lebar)) {
            halaman.setInputFiles(
                    "#paket",
                    new FilePayload(
                            "berkas-dengan-nama-yang-panjang-sekali-tanpa-tempat-memenggal-".repeat(2) + ".zip",
                            "application/zip",
                            ZipUnggahan.zipBerkas(berkas)));
            unggah(halaman);
            PERAMBAN.periksa(halaman, "unggah-pratinjau-nama-panjang");
        }
    }

    @ParameterizedTest
    @FieldSource("LEBAR")
    void keterangan_dan_galat(int lebar) {
        try (Page halaman = PERAMBAN.buka(PELADEN.alamat("/bantuan"), lebar)) {
            for (String nama : new String[] {"bantuan", "aksesibilitas", "kebijakan", "tidak-ada"}) {
                halaman.navigate(PELADEN.alamat("/" + nama).toString());
                PERAMBAN.periksa(halaman, nama);
            }
            assertThat(halaman.locator("h1").innerText()).isEqualTo("Halaman tidak ditemukan");
        }
    }

    private static void kirim(Page halaman, String nama, Map<String, String> paket) {
        halaman.setInputFiles("#paket", new FilePayload(nama, "application/zip", ZipUnggahan.zip(paket)));
        unggah(halaman);
    }

    /** A slow machine shows the page of progress first, which goes on by itself. */
    private static void unggah(Page halaman) {
        String asal = halaman.url();
        halaman.locator("main form button").click();
        halaman.waitForURL(url -> url.contains("/unggah/") && !url.equals(asal));
        halaman.locator("h1:not(:text('sedang dibaca'))").waitFor();
        halaman.waitForLoadState();
    }
}
