package id.kinerja.pemeriksaan.baca;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.pemeriksaan.baca.teks.PembacaTeks;
import org.junit.jupiter.api.Test;

class NaskahTerpenggalTest {
    @Test
    void naskah_biasa_tetap_apa_adanya() {
        Naskah n = PembacaTeks.baca("a.txt", "BAB I\n\nNo\tUraian\n1\tPendek\n\nParagraf biasa.");

        assertThat(NaskahTerpenggal.dari(n)).isSameAs(n);
    }

    @Test
    void paragraf_dan_sel_yang_terlalu_panjang_dipotong_dan_disebut_tempatnya() {
        Naskah n = PembacaTeks.baca(
                "a.txt", "Awal.\n" + "kata ".repeat(10_000) + "\n\nNo\tUraian\n1\t" + "isi ".repeat(10_000) + "\n");

        Naskah hasil = NaskahTerpenggal.dari(n);

        assertThat(hasil.paragraf()).allMatch(p -> p.teks().length() <= NaskahTerpenggal.PARAGRAF);
        assertThat(hasil.unsur())
                .filteredOn(TabelCetak.class::isInstance)
                .allSatisfy(u ->
                        assertThat(((TabelCetak) u).baris().getLast().teks(1)).hasSize(NaskahTerpenggal.SEL));
        assertThat(hasil.catatan()).singleElement().asString().contains("2 paragraf atau sel", "baris 2");
    }
}
