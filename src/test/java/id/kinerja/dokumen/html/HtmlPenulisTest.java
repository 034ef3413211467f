package id.kinerja.dokumen.html;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.dokumen.Bab;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.ContohDokumen;
import id.kinerja.dokumen.Dokumen;
import id.kinerja.dokumen.GambarBerkas;
import id.kinerja.dokumen.Sebaris;
import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.Satuan;
import id.kinerja.kernel.Sumber;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One file with all that a document has: parts, numbers of captions, tables, notes, proofs; and nothing from outside. */
class HtmlPenulisTest {
    private static final String JAHAT = "<script>alert(\"x\")</script> & 'kutip' \u0007]]> --> \"onload=\"";

    private static BerkasHtml html;

    @BeforeAll
    static void tulis() throws Exception {
        html = BerkasHtml.dari(ContohDokumen.dokumen(), a -> Optional.of(fakta(a)));
    }

    private static Hitungan fakta(Alamat a) {
        return new Hitungan.Fakta(
                a,
                "Uraian " + a,
                new Hasil.Angka(new BigDecimal("12")),
                Satuan.ORANG,
                Sumber.dari("Buku induk"),
                List.of());
    }

    @Test
    void judul_bab_subbab_tabel_dan_gambar_bernomor_seperti_di_pdf() {
        assertThat(html.cari("//h1")).containsExactly("Laporan Kinerja Instansi Pemerintah 2023");
        assertThat(html.cari("//h2")).contains("BAB I Pendahuluan", "LAMPIRAN 1 Perjanjian Kinerja", "Asal Angka");
        assertThat(html.cari("//h3")).contains("1.1 Latar belakang", "3.1 Capaian kinerja organisasi");
        assertThat(html.cari("//h4"))
                .containsExactly("Bidang Rehabilitasi Sosial", "3.1.1 Target dan realisasi tahun 2023");
        assertThat(html.cari("//caption"))
                .containsExactly(
                        "Tabel 1.1 Sarana dan prasarana tahun 2023 (unit)",
                        "Tabel 3.1 Target, realisasi, dan capaian kinerja tahun 2023 (persen)",
                        "Tabel 3.2 Rincian anggaran dan realisasi per program, kegiatan, dan sub kegiatan tahun 2023"
                                + " menurut urusan (rupiah)",
                        "Tabel L.1 Realisasi menurut tahun (persen)");
        assertThat(html.cari("//figcaption/b")).containsExactly("Gambar R.1", "Gambar 1.1");
    }

    @Test
    void daftar_isi_tabel_dan_gambar_adalah_tautan() {
        assertThat(html.cari("//nav/@aria-label"))
                .containsExactly("Bab dokumen", "Daftar isi", "Daftar tabel", "Daftar gambar");
        assertThat(html.cari("//nav//a")).contains("BAB I Pendahuluan", "1.1 Latar belakang", "Asal Angka");
        assertThat(html.cari("//nav[@aria-label='Daftar tabel']//a[@href='#tabel-capaian']"))
                .hasSize(1);
        assertThat(html.tautanPutus()).isEmpty();
        assertThat(html.cari("//@id")).doesNotHaveDuplicates();
    }

    @Test
    void kepala_dua_baris_menyatukan_yang_tidak_dikelompokkan() {
        String tabel = "//div[@id='tabel-capaian']//thead";
        assertThat(html.cari(tabel + "/tr[1]/th"))
                .containsExactly("Sasaran dan indikator", "Satuan", "Tahun 2023", "Capaian (%)", "Kategori");
        assertThat(html.cari(tabel + "/tr[1]/th[@rowspan='2']")).hasSize(4);
        assertThat(html.cari(tabel + "//th[@scope='colgroup'][@colspan='2']")).containsExactly("Tahun 2023");
        assertThat(html.cari(tabel + "/tr[2]/th[@scope='col']")).containsExactly("Target", "Realisasi");
    }

    @Test
    void setiap_baris_berkepala_dan_setiap_sel_menyebut_kolomnya_bila_dilipat() {
        String baris = "//div[@id='tabel-capaian']//tbody/tr[@class='k-gagal']";
        assertThat(html.cari(baris + "/th[@scope='row']"))
                .containsExactly("2.1.2 Jumlah penyediaan tempat penampungan pengungsi bagi korban bencana");
        assertThat(html.cari(baris + "/td/@data-l"))
                .containsExactly("Satuan", "Tahun 2023: Target", "Tahun 2023: Realisasi", "Capaian (%)", "Kategori");
        assertThat(html.cari("//table//tr[not(@role='row')] | //table//td[not(@role)] | //table//th[not(@role)]"))
                .isEmpty();
    }

    @Test
    void catatan_tabel_dan_catatan_kaki_terhubung_dua_arah() {
        assertThat(html.cari("//div[@id='tabel-capaian']//div[@class='k-ket']/p"))
                .containsExactly(
                        "a Target akhir menurut Renstra adalah 99,99, bukan 100.",
                        "b Angka sementara.",
                        "Sumber: Dinas Sosial Kota Contoh, pengukuran kinerja 2023; diolah.");
        assertThat(html.cari("//a[@href='#catatan:tabel-capaian:a']")).containsExactly("a", "a");
        assertThat(html.cari("//a[@id='panggilan:1']/@href")).containsExactly("#kaki:1");
        assertThat(html.cari("//li[@id='kaki:1']")).containsExactly(ContohDokumen.ISI_CATATAN_KAKI + " ↩");
        assertThat(html.cari("//li[@id='kaki:1']/a/@href")).containsExactly("#panggilan:1");
    }

    @Test
    void yang_belum_diisi_berkotak_dan_komentar_tidak_tercetak() {
        assertThat(html.cari("//span[@class='k-belum']")).containsExactly("penyebab belum diisi");
        assertThat(html.teks()).doesNotContain(ContohDokumen.ISI_KOMENTAR);
        assertThat(html.cari("//a[@href='#foto-kantor'][@class='k-rujukan']")).containsExactly("Gambar 1.1");
    }

    @Test
    void gambar_berisi_uraian_nilainya() {
        assertThat(html.cari("//*[local-name()='svg'][@role='img']/@aria-label"))
                .containsExactly(ContohDokumen.ALT_GAMBAR);
        assertThat(html.cari("//img/@src")).hasSize(2).allMatch(s -> s.startsWith("data:image/png;base64,"));
        assertThat(html.cari("//img/@alt")).contains("Gedung kantor dua lantai tampak depan");
    }

    @Test
    void tanpa_skrip_gaya_sebaris_dan_permintaan_ke_luar() {
        assertThat(html.cari("//@style | //script | //iframe | //object | //form | //base"))
                .isEmpty();
        assertThat(html.cari("//@src | //link/@href")).allMatch(a -> a.startsWith("data:"));
        assertThat(html.cari("//a/@href")).allMatch(a -> a.startsWith("#"));
        assertThat(html.teks()).doesNotContain("http://", "https://", "@import", "url(");
        assertThat(html.cari("//meta[@http-equiv='Content-Security-Policy']/@content"))
                .singleElement()
                .asString()
                .startsWith("default-src 'none'");
    }

    @Test
    void angka_menuju_asalnya() {
        assertThat(html.cari("//a[@class='k-angka'][@href='#asal:pagu:total']")).containsExactly("Rp35.272.253.286");
        assertThat(html.cari("//li[@id='asal:pagu:total']/p"))
                .containsExactly("Uraian pagu:total = 12 orang pagu:total", "Sumber: Buku induk; bukti: belum ada");
    }

    @Test
    void angka_tanpa_asal_tercetak_tanpa_tautan() throws Exception {
        BerkasHtml polos = BerkasHtml.dari(ContohDokumen.dokumen(), a -> Optional.empty());
        assertThat(polos.cari("//a[@class='k-angka']")).isEmpty();
        assertThat(polos.teks()).contains("Rp35.272.253.286");
    }

    @Test
    void dokumen_yang_sama_menghasilkan_berkas_yang_sama() throws Exception {
        assertThat(BerkasHtml.dari(ContohDokumen.dokumen(), a -> Optional.of(fakta(a)))
                        .teks())
                .isEqualTo(html.teks());
    }

    @Test
    void teks_jahat_hanya_teks() throws Exception {
        Dokumen asal = ContohDokumen.dokumen();
        Bab bab = new Bab(
                "kunci \"jahat\" <x>",
                JAHAT,
                JAHAT,
                "9",
                List.of(
                        Blok.paragraf(JAHAT),
                        new Blok.Paragraf(List.of(
                                new Sebaris.Angka(JAHAT, Alamat.dari("pagu", "\"><script>#%")),
                                new Sebaris.BelumDiisi(JAHAT),
                                new Sebaris.Rujukan("kunci \"jahat\" <x>"))),
                        new Blok.Gambar("g:1", JAHAT, ContohDokumen.lukisan(), JAHAT, Optional.of(JAHAT)),
                        new Blok.Foto("f", JAHAT, new GambarBerkas(new byte[] {1, 2}, JAHAT), Optional.empty())));
        BerkasHtml jahat = BerkasHtml.dari(
                new Dokumen(asal.identitas(), asal.sampul(), List.of(), List.of(bab)), a -> Optional.of(fakta(a)));

        assertThat(jahat.cari("//script | //@onload")).isEmpty();
        assertThat(jahat.teks()).doesNotContain("<script", "\u0007");
        assertThat(jahat.tautanPutus()).isEmpty();
        assertThat(jahat.cari("//section/p[1]")).contains(JAHAT.replace("\u0007", ""));
        assertThat(jahat.cari("//@id")).allMatch(id -> id.matches("[\\w.:@/~-]+"));
    }
}
