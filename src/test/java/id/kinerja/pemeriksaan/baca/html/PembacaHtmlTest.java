package id.kinerja.pemeriksaan.baca.html;

import static id.kinerja.pemeriksaan.baca.BerkasUji.baris;
import static id.kinerja.pemeriksaan.baca.BerkasUji.tabel;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.pemeriksaan.baca.NaskahTakTerbaca;
import id.kinerja.pemeriksaan.baca.SelCetak;
import id.kinerja.pemeriksaan.baca.SelCetak.Ragam;
import java.util.List;
import org.junit.jupiter.api.Test;

class PembacaHtmlTest {
    @Test
    void judul_paragraf_dan_ganti_baris() throws NaskahTakTerbaca {
        assertThat(baca("<h1>BAB I<br>PENDAHULUAN</h1><p>Satu &amp; <b>dua</b><br/>tiga</p>lepas<div>blok</div>"))
                .containsExactly("#1 BAB I PENDAHULUAN", "Satu & dua tiga", "lepas", "blok");
    }

    @Test
    void butir_daftar_bernomor_seperti_di_peramban() throws NaskahTakTerbaca {
        assertThat(baca(
                        "<ol><li>satu<ol type=a><li>anak</li><li><p>kedua</p><p>lanjutan</p></li></ol></li><li value=5>lima</li><li>enam</li></ol>"
                                + "<ol start=3 type=I><li>tiga</li></ol><ul><li>titik</li></ul>"))
                .containsExactly(
                        "1. satu", "a. anak", "b. kedua", "lanjutan", "5. lima", "6. enam", "III. tiga", "titik");
    }

    @Test
    void judul_di_dalam_butir_memuat_nomornya() throws NaskahTakTerbaca {
        assertThat(baca("<ol type=A><li><h2>Umum</h2><p>isi</p></li></ol>")).containsExactly("#2 A. Umum", "isi");
    }

    @Test
    void rentang_kolom_dan_baris_menjadi_persegi() throws NaskahTakTerbaca {
        String html =
                "<table><caption>Tabel 1</caption><thead><tr><th rowspan=2>Indikator</th><th colspan=2>2023</th></tr>"
                        + "<tr><th>Target</th><th>Realisasi</th></tr></thead><tbody><tr><td>x</td><td>1</td></tr></tbody></table>";

        assertThat(baca(html)).containsExactly("Tabel 1", "|Indikator|2023||", "||Target|Realisasi|", "|x|1||");
        List<SelCetak> kepala =
                tabel(PembacaHtml.baca("uji", html)).baris().getFirst().sel();
        assertThat(kepala)
                .containsExactly(
                        new SelCetak("Indikator", 1, 2, Ragam.TEBAL),
                        new SelCetak("2023", 2, 1, Ragam.TEBAL),
                        SelCetak.KOSONG);
    }

    @Test
    void rentang_baris_tidak_melewati_bagian_tabelnya() throws NaskahTakTerbaca {
        assertThat(baca("<table><thead><tr><th rowspan=9>a<th>b</thead><tbody><tr><td>1<td>2</tbody></table>"))
                .containsExactly("|a|b|", "|1|2|");
    }

    @Test
    void tabel_bersarang_menyusul_dan_bingkai_satu_sel_hanya_teks() throws NaskahTakTerbaca {
        assertThat(
                        baca(
                                "<table><tr><td>luar <table><tr><td>x<td>y</table></td><td>kanan</td></tr></table><table><tr><td>bingkai</table>"))
                .containsExactly("|luar|kanan|", "|x|y|", "bingkai");
    }

    @Test
    void yang_tidak_tampak_tidak_dibaca() throws NaskahTakTerbaca {
        assertThat(baca(
                        "<style>p{}</style><script>var a='<p>x</p>'</script><p hidden>a</p><p style='color:red; display : none'>b</p>"
                                + "<!-- c --><p>tampak<span style='mso-hide:all'>d</span></p>"))
                .containsExactly("tampak");
    }

    @Test
    void sel_berisi_daftar_dan_tanda_catatan() throws NaskahTakTerbaca {
        assertThat(
                        baca(
                                "<table><tr><td><ol><li>a</li><li>b</li></ol></td><td>97,5<sup><a href='#c'>a</a></sup></td><td>3 km<sup>2</sup></td></tr></table>"))
                .containsExactly("|1. a 2. b|97,5|3 km²|");
    }

    private static List<String> baca(String html) throws NaskahTakTerbaca {
        return baris(PembacaHtml.baca("uji", html));
    }
}
