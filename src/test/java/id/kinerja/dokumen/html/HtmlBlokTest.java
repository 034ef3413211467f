package id.kinerja.dokumen.html;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.dokumen.Bab;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.ContohDokumen;
import id.kinerja.dokumen.Dokumen;
import id.kinerja.dokumen.Penomoran;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Parts of a document for a page: numbered as in the whole document, linked to wherever the page says. */
class HtmlBlokTest {
    private final Dokumen dokumen = ContohDokumen.dokumen();
    private final HtmlBlok blok = new HtmlBlok(
            Penomoran.atas(dokumen),
            a -> a.jenis().equals("capaian") ? Optional.of("/angka/" + a) : Optional.empty(),
            kunci -> kunci.startsWith("tabel-") ? Optional.of("/bab/3#" + kunci) : Optional.empty(),
            1);

    @Test
    void bab_memakai_tingkat_judul_halaman_dan_nomor_dokumen() throws Exception {
        BerkasHtml bab = BerkasHtml.dari(blok.bab(dokumen.isi().get(1)));
        assertThat(bab.cari("//h1")).containsExactly("BAB III Akuntabilitas Kinerja");
        assertThat(bab.cari("//h2")).containsExactly("3.1 Capaian kinerja organisasi", "3.2 Realisasi anggaran");
        assertThat(bab.cari("//h3")).containsExactly("3.1.1 Target dan realisasi tahun 2023");
        assertThat(bab.cari("//caption/b")).containsExactly("Tabel 3.1", "Tabel 3.2");
    }

    @Test
    void angka_dan_rujukan_menuju_ke_tempat_yang_ditunjuk_halaman() throws Exception {
        BerkasHtml bab = BerkasHtml.dari(blok.bab(dokumen.isi().get(1)));
        assertThat(bab.cari("//a[@href='/angka/capaian:2.1.1']")).containsExactly("100,19");
        assertThat(bab.cari("//a[@class='k-angka'][not(starts-with(@href, '/angka/capaian'))]"))
                .isEmpty();
        assertThat(bab.cari("//a[@class='k-rujukan']")).containsExactly("Tabel 3.1");
        assertThat(bab.teks()).contains("lihat juga subbab\u00a01.2 dan Bab\u00a0I.");
    }

    @Test
    void catatan_kaki_bernomor_lanjut_pada_satu_halaman() throws Exception {
        Bab pertama = dokumen.isi().getFirst();
        List<Blok> naskah = List.of(pertama.blok().get(1));
        assertThat(BerkasHtml.dari(blok.blok(naskah)).cari("//li/@id")).containsExactly("kaki:1");
        assertThat(BerkasHtml.dari(blok.blok(naskah)).cari("//li/@id")).containsExactly("kaki:2");
    }

    @Test
    void lukisan_beralternatif_panjang_diberi_nama_dan_uraian() throws Exception {
        String panjang = "Capaian 135,47 persen. ".repeat(20);
        BerkasHtml svg = BerkasHtml.dari(SvgLukisan.markah(ContohDokumen.lukisan(), "Gambar 1", panjang));
        assertThat(svg.cari("/svg/@aria-label")).containsExactly("Gambar 1");
        assertThat(svg.cari("/svg/desc")).containsExactly(panjang.strip());
        assertThat(svg.cari("//text")).contains("135,47", "target = 100");
        assertThat(svg.cari("//polyline[@stroke-dasharray='3 2']/@points")).containsExactly("330,12 330,78");
        assertThat(svg.cari("//rect[@fill='none']/@stroke")).containsExactly("#1B4965");
    }
}
