package id.kinerja.layar.periksa;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.kinerja.layar.PeladenUji;
import id.kinerja.layar.PerambanUji;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Review as people see it: without JavaScript, wide and narrow, by keyboard. */
class LayarPeriksaTest {
    @RegisterExtension
    static final PeladenUji PELADEN = new PeladenUji();

    @RegisterExtension
    static final PerambanUji PERAMBAN = new PerambanUji();

    private static final int TENGGAT = 120_000;

    static final Iterable<Integer> LEBAR = PerambanUji.LEBAR;

    @ParameterizedTest
    @FieldSource("LEBAR")
    void formulir_kosong_dan_galatnya(int lebar) {
        try (Page halaman = PERAMBAN.buka(PELADEN.alamat("/periksa"), lebar)) {
            PERAMBAN.periksa(halaman, "periksa-formulir");
            halaman.fill("#tahun", "23");
            halaman.locator("main form button").click();
            halaman.locator(".govuk-error-summary").waitFor();
            PERAMBAN.periksa(halaman, "periksa-formulir-galat");
            assertThat(halaman.locator(".govuk-error-summary").innerText())
                    .contains("Pilih dokumen yang akan diperiksa", "empat angka");
        }
    }

    @ParameterizedTest
    @FieldSource("LEBAR")
    void laporan_nyata_dari_temuan_ke_tempatnya_dan_kembali(int lebar) {
        try (Page halaman = kirim(lebar, new FilePayload("lkjip.txt", "text/plain", NaskahUji.nyata("003.txt")))) {
            PERAMBAN.periksa(halaman, "periksa-hasil");
            String id = halaman.locator("article").first().getAttribute("id");
            halaman.locator("#" + id + " .k-temuan__atas a").first().click();
            assertThat(halaman.url()).endsWith("#s-" + id);
            assertThat(terlihat(halaman, "#s-" + id)).isTrue();
            halaman.locator("#s-" + id).click();
            assertThat(halaman.url()).endsWith("#" + id);
            assertThat(terlihat(halaman, "#" + id)).isTrue();
            assertThat(atas(halaman, "#temuan") < atas(halaman, ".k-dok"))
                    .as("di ponsel temuan lebih dahulu, di layar lebar berdampingan")
                    .isEqualTo(lebar < 1024);

            halaman.selectOption("#f-tingkat", "semua");
            halaman.locator(".k-saring button").click();
            PERAMBAN.periksa(halaman, "periksa-semua-tingkat");
            halaman.locator(".k-sub a", new Page.LocatorOptions().setHasText("Daftar temuan"))
                    .click();
            PERAMBAN.periksa(halaman, "periksa-daftar");
            halaman.locator(".k-sub a", new Page.LocatorOptions().setHasText("Kertas kerja"))
                    .click();
            PERAMBAN.periksa(halaman, "periksa-unduhan");
        }
    }

    @ParameterizedTest
    @FieldSource("LEBAR")
    void putusan_dengan_papan_ketik_saja(int lebar) {
        try (Page halaman = kirim(lebar, new FilePayload("lkjip.txt", "text/plain", NaskahUji.salah()))) {
            PERAMBAN.tabSampai(halaman, "#T1 > details:nth-of-type(2) > summary");
            halaman.keyboard().press("Enter");
            PERAMBAN.tabSampai(halaman, "#a-T1");
            halaman.keyboard().type("Sudah disepakati dengan tim");
            PERAMBAN.periksa(halaman, "periksa-mengabaikan");
            halaman.keyboard().press("Tab");
            halaman.keyboard().press("Enter");
            halaman.waitForURL("**#T1");
            assertThat(halaman.locator("#T1").innerText()).contains("Diabaikan: Sudah disepakati dengan tim.");
            PERAMBAN.periksa(halaman, "periksa-diabaikan");

            PERAMBAN.tabSampai(halaman, "#T2 > form button");
            halaman.keyboard().press("Enter");
            halaman.waitForURL("**#T2");
            assertThat(halaman.locator("#T2").innerText()).contains("Diterima.");
        }
    }

    @ParameterizedTest
    @FieldSource("LEBAR")
    void versi_baru_dibandingkan(int lebar) {
        try (Page halaman = kirim(lebar, new FilePayload("lkjip.txt", "text/plain", NaskahUji.salah()))) {
            halaman.locator(".k-sub a", new Page.LocatorOptions().setHasText("Bandingkan"))
                    .click();
            PERAMBAN.periksa(halaman, "periksa-banding-formulir");
            halaman.setInputFiles("#berkas", new FilePayload("lkjip-2.txt", "text/plain", NaskahUji.benar()));
            halaman.locator("main form button").click();
            tungguPekerjaan(halaman);
            assertThat(halaman.locator("main").innerText()).contains("2 temuan hilang, 0 baru, 0 tetap");
            PERAMBAN.periksa(halaman, "periksa-banding");
        }
    }

    @ParameterizedTest
    @FieldSource("LEBAR")
    void tanpa_temuan_pindaian_nama_panjang_dan_berkas_bersama(int lebar) {
        String panjang = "berkas-dengan-nama-yang-panjang-sekali-tanpa-tempat-memenggal-".repeat(2);
        try (Page halaman = kirim(lebar, new FilePayload("benar.txt", "text/plain", NaskahUji.benar()))) {
            PERAMBAN.periksa(halaman, "periksa-tanpa-temuan");
        }
        try (Page halaman = kirim(lebar, new FilePayload("pindaian.pdf", "application/pdf", NaskahUji.pindaian()))) {
            PERAMBAN.periksa(halaman, "periksa-pindaian");
            assertThat(halaman.locator("main").innerText()).contains("OCR");
        }
        try (Page halaman = kirim(
                lebar,
                new FilePayload(panjang + ".txt", "text/plain", NaskahUji.panjang()),
                new FilePayload("pk.txt", "text/plain", NaskahUji.salah()))) {
            PERAMBAN.periksa(halaman, "periksa-nama-panjang");
            halaman.locator(".k-sub a", new Page.LocatorOptions().setHasText("Daftar temuan"))
                    .click();
            PERAMBAN.periksa(halaman, "periksa-daftar-nama-panjang");
        }
    }

    private static Page kirim(int lebar, FilePayload... berkas) {
        Page halaman = PERAMBAN.buka(PELADEN.alamat("/periksa"), lebar);
        halaman.setInputFiles("#naskah", berkas);
        halaman.locator("main form button").click();
        tungguPekerjaan(halaman);
        return halaman;
    }

    /** A slow machine shows the page of the job first, which goes on to the result by itself. */
    private static void tungguPekerjaan(Page halaman) {
        halaman.waitForURL(url -> !url.contains("/pekerjaan/"), new Page.WaitForURLOptions().setTimeout(TENGGAT));
    }

    private static boolean terlihat(Page halaman, String pemilih) {
        return Boolean.TRUE.equals(halaman.evaluate(
                "p => { const k = document.querySelector(p).getBoundingClientRect();"
                        + " return k.top >= -1 && k.top < innerHeight; }",
                pemilih));
    }

    private static int atas(Page halaman, String pemilih) {
        return ((Number) halaman.evaluate(
                        "p => Math.round(document.querySelector(p).getBoundingClientRect().top + scrollY)", pemilih))
                .intValue();
    }
}
