package id.kinerja.layar.anggaran;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.kinerja.layar.DataUji;
import id.kinerja.layar.PeladenUji;
import id.kinerja.layar.PerambanUji;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code /…/anggaran}: the budget as a tree. */
class AnggaranLayarTest {
    @RegisterExtension
    static final PeladenUji PELADEN = new PeladenUji();

    @RegisterExtension
    static final PerambanUji PERAMBAN = new PerambanUji();

    static final Iterable<Integer> LEBAR = PerambanUji.LEBAR;
    private static final int MEJA = 1280;

    @ParameterizedTest
    @FieldSource("LEBAR")
    void seluruh_pohon_dengan_program_bersisa_terbesar_terbuka(int lebar) {
        try (Page halaman = buka(DataUji.SEMARANG, "", lebar)) {
            PERAMBAN.periksa(halaman, "anggaran");
            assertThat(halaman.locator("tbody tr").count()).isEqualTo(101);
            assertThat(halaman.locator(".k-buka input:checked").count()).isOne();
            assertThat(halaman.locator("tbody:has(input:checked) .k-t1 .k-kode").textContent())
                    .isEqualTo("1.06.05");
            assertThat(halaman.locator("tr.k-t2:visible").count()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @FieldSource("LEBAR")
    void tahun_tanpa_anggaran_mengatakan_apa_yang_harus_diisi(int lebar) {
        try (Page halaman = buka(DataUji.MINIMUM, "", lebar)) {
            PERAMBAN.periksa(halaman, "anggaran-kosong");
            assertThat(halaman.locator("main").textContent()).contains("Belum ada anggaran");
            assertThat(halaman.locator("main a[href='/unggah']").count()).isOne();
        }
    }

    @ParameterizedTest
    @FieldSource("LEBAR")
    void nama_yang_sangat_panjang_muat(int lebar) {
        try (Page halaman = buka(DataUji.NAMA_PANJANG, "", lebar)) {
            PERAMBAN.periksa(halaman, "anggaran-nama-panjang");
        }
    }

    @ParameterizedTest
    @FieldSource("LEBAR")
    void saringan_tanpa_hasil_memberi_jalan_kembali(int lebar) {
        try (Page halaman = buka(DataUji.SEMARANG, "?cari=tidak+ada+di+mana+pun", lebar)) {
            PERAMBAN.periksa(halaman, "anggaran-tanpa-hasil");
            assertThat(halaman.locator("#cari").inputValue()).isEqualTo("tidak ada di mana pun");
            halaman.locator("main >> text=Tampilkan semua baris").click();
            halaman.waitForLoadState();
            assertThat(halaman.locator("tbody tr").count()).isEqualTo(101);
        }
    }

    @Test
    void jumlah_program_yang_tampil_sama_dengan_jumlah_seluruhnya() {
        for (String data : List.of(DataUji.SEMARANG, DataUji.JAMBI, DataUji.TANJABBAR)) {
            try (Page halaman = buka(data, "?tingkat=program&urut=sisa-turun", MEJA)) {
                for (int kolom = 3; kolom <= 5; kolom++) {
                    assertThat(angka(halaman.locator("tbody tr.k-t1 > :nth-child(" + kolom + ")")).stream()
                                    .reduce(BigDecimal.ZERO, BigDecimal::add))
                            .as(data + " kolom " + kolom)
                            .isEqualTo(angka(halaman.locator("tfoot tr > :nth-child(" + kolom + ")"))
                                    .getFirst());
                }
            }
        }
    }

    @Test
    void kepala_kolom_mengurutkan_bolak_balik_dan_mengatakannya() {
        try (Page halaman = PERAMBAN.bukaTanpaSkrip(PELADEN.alamat(DataUji.SEMARANG + "/anggaran"), MEJA)) {
            halaman.locator("thead >> text=Sisa (Rp)").click();
            halaman.waitForURL("**urut=sisa-turun*");
            assertThat(halaman.locator("th[aria-sort=descending]").textContent())
                    .contains("Sisa");
            assertThat(angka(halaman.locator("tr.k-t1 > :nth-child(5)")))
                    .isSortedAccordingTo(java.util.Comparator.reverseOrder());
            halaman.locator("thead >> text=Sisa (Rp)").click();
            halaman.waitForURL("**urut=sisa-naik*");
            assertThat(halaman.locator("th[aria-sort=ascending]").textContent()).contains("Sisa");
            assertThat(angka(halaman.locator("tr.k-t1 > :nth-child(5)"))).isSorted();
        }
    }

    @Test
    void saringan_bekerja_tanpa_skrip_dan_terbaca_di_alamat() {
        try (Page halaman = PERAMBAN.bukaTanpaSkrip(PELADEN.alamat(DataUji.SEMARANG + "/anggaran"), MEJA)) {
            halaman.locator("#cari").fill("1.06.05.2.02");
            halaman.locator("#serapan").selectOption("kurang-75");
            halaman.locator("text=Terapkan").click();
            halaman.waitForURL("**cari=*");
            assertThat(halaman.url()).contains("cari=1.06.05.2.02").contains("serapan=kurang-75");
            assertThat(halaman.locator("tbody .k-kode").allTextContents())
                    .containsExactly("1.06.05", "1.06.05.2.02", "1.06.05.2.02.03");
        }
    }

    @Test
    void program_dibuka_dengan_papan_ketik_saja() {
        try (Page halaman = buka(DataUji.SEMARANG, "", MEJA)) {
            PERAMBAN.tabSampai(halaman, ".k-buka input");
            halaman.keyboard().press("Space");
            assertThat(halaman.locator("tbody").first().locator("tr:visible").count())
                    .isGreaterThan(1);
        }
    }

    @Test
    void setiap_angka_turunan_bertaut_ke_asalnya_dan_fakta_tidak() {
        try (Page halaman = buka(DataUji.SEMARANG, "", MEJA)) {
            Locator program = halaman.locator("tr[id='p-1.06.05'] a.k-angka");
            assertThat(program.evaluateAll("e => e.map(a => decodeURIComponent(a.pathname))"))
                    .isEqualTo(List.of(
                            DataUji.SEMARANG + "/angka/pagu:1.06.05",
                            DataUji.SEMARANG + "/angka/realisasi-anggaran:1.06.05",
                            DataUji.SEMARANG + "/angka/sisa:1.06.05",
                            DataUji.SEMARANG + "/angka/serapan:1.06.05"));
            assertThat(halaman.locator("tr[id='p-1.06.05.2.02.03'] a.k-angka").count())
                    .isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?urut=<script>alert(1)</script>",
                "?cari=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "?halaman=-1",
                "?halaman=999999999999",
                "?program=1.06.99&tingkat=x&serapan=%00",
                "?cari=%25'%20or%201=1--"
            })
    void alamat_yang_jahat_tidak_berbahaya(String tanya) {
        try (Page halaman = PERAMBAN.bukaTanpaSkrip(
                PELADEN.alamat(DataUji.SEMARANG + "/anggaran"
                        + tanya.replace("<", "%3C").replace(">", "%3E")),
                MEJA)) {
            assertThat(halaman.locator("h1").textContent()).contains("Anggaran");
            assertThat(halaman.locator("main script").count()).isZero();
        }
    }

    private static Page buka(String data, String tanya, int lebar) {
        return PERAMBAN.buka(PELADEN.alamat(data + "/anggaran" + tanya), lebar);
    }

    private static List<BigDecimal> angka(Locator sel) {
        return sel.allTextContents().stream()
                .map(t -> new BigDecimal(
                        t.strip().replace(".", "").replace(',', '.').replace('−', '-')))
                .toList();
    }
}
