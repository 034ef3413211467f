package id.kinerja.dokumen.html;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.contoh.DokumenContoh;
import id.kinerja.paket.HasilBaca;
import id.kinerja.paket.PembacaPaket;
import id.kinerja.pengukuran.Pengukuran;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reports of the examples prove every number they print within one file. */
class HtmlContohTest {
    @ParameterizedTest
    @ValueSource(strings = {"kota-semarang-2023", "kota-jambi-2023", "tanjung-jabung-barat-2023"})
    void setiap_angka_laporan_terbukti_di_dalam_berkas_itu_sendiri(String paket) throws Exception {
        Pengukuran ukur = Pengukuran.atas(((HasilBaca.Terbaca) PembacaPaket.baca(Path.of("contoh", paket))).data());
        BerkasHtml html = BerkasHtml.dari(DokumenContoh.lkjip(paket), ukur::cari);

        assertThat(html.cari("//a[@class='k-angka']")).hasSizeGreaterThan(800);
        assertThat(html.cari("//@id")).doesNotHaveDuplicates();
        Set<String> id = html.cari("//@id").stream().map(i -> "#" + i).collect(Collectors.toSet());
        assertThat(html.cari("//a/@href")).isNotEmpty().allMatch(id::contains);
        assertThat(html.cari("//@style | //script")).isEmpty();
        assertThat(html.cari(
                        "//ul[@class='k-asal-angka']/li[not(p[starts-with(., 'Rumus') or starts-with(., 'Sumber')])]"))
                .isEmpty();
    }
}
