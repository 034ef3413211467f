package id.kinerja.paket.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.paket.HasilBaca;
import id.kinerja.paket.Masalah;
import id.kinerja.paket.PembacaPaket;
import id.kinerja.paket.bentuk.Paket;
import id.kinerja.paket.bentuk.TabelMentah;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The template as typed into LibreOffice under three locales; made anew by {@code bench/templat-libreoffice}. */
class TemplatLibreOfficeTest {

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "en-US", "id-ID"})
    void templat_yang_diisi_di_libreoffice_terbaca_sama_di_setiap_bahasa(String bahasa) {
        Path berkas = Path.of("src/test/resources/paket/libreoffice/terisi-" + bahasa + ".xlsx");
        Paket paket = PembacaPaket.buka(berkas).paket().orElseThrow();

        assertThat(sel(paket, "profil", "tanggal_laporan")).isEqualTo("2024-02-15");
        assertThat(sel(paket, "pejabat", "kode")).isEqualTo("0012");
        assertThat(sel(paket, "pejabat", "nip")).isEqualTo("196501231990031001");
        assertThat(sel(paket, "indikator", "kode")).isEqualTo("1.1.10");
        assertThat(sel(paket, "target", "target")).isIn("97,5", "97.5");
        assertThat(sel(paket, "realisasi", "realisasi")).isEqualTo("99,81%");
        assertThat(sel(paket, "anggaran", "pagu_murni")).isEqualTo("38.250.000");
        assertThat(sel(paket, "anggaran", "fisik")).isEqualTo("97,5");

        HasilBaca hasil = PembacaPaket.baca(berkas);
        assertThat(hasil).isInstanceOf(HasilBaca.Terbaca.class);
        assertThat(hasil.masalah())
                .filteredOn(m -> m.kode().equals("rumus-dipakai"))
                .extracting(Masalah::tabel, m -> m.kolom().orElse(""))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("lembar Anggaran sub kegiatan", "G (Realisasi fisik)"));
    }

    private static String sel(Paket paket, String tabel, String kolom) {
        TabelMentah t = paket.tabel(tabel).orElseThrow();
        List<String> baris = t.baris().getFirst().sel();
        return baris.get(t.judul().indexOf(kolom));
    }
}
