package id.kinerja.pemeriksaan.banding;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.pemeriksaan.HasilPeriksa;
import id.kinerja.pemeriksaan.Pemeriksa;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.baca.teks.PembacaTeks;
import id.kinerja.pemeriksaan.tandai.PetaPotongan;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** A report and its corrected version: what was repaired, what is new, what is still wrong. */
class PerbandinganTemuanTest {
    private static final String LAMA = """
            BAB III AKUNTABILITAS KINERJA
            Tabel 3.2 Realisasi anggaran Tahun 2023
            No\tKegiatan\tPagu\tRealisasi\t%
            1\tRehabilitasi sosial\t38.250.000\t28.178.000\t99,81
            2\tPerlindungan sosial\t10.000.000\t9.000.000\t95,00
            3\tPemberdayaan sosial\t20.000.000\t9.000.000\t45,00
            """;

    @Test
    void yang_diperbaiki_hilang_yang_baru_disebut_dan_yang_bergeser_baris_tetap() {
        String baru = LAMA.replace("99,81", "73,67")
                .replace("45,00", "44,00")
                .replace("BAB III", "Kalimat tambahan yang menggeser semua baris.\n\nBAB III");

        PerbandinganTemuan banding = PerbandinganTemuan.antara(temuan(LAMA), temuan(baru));

        assertThat(banding.hilang()).extracting(t -> t.tempat().tercetak()).containsExactly("99,81");
        assertThat(banding.baru()).extracting(t -> t.tempat().tercetak()).containsExactly("44,00");
        assertThat(banding.tetap()).extracting(t -> t.tempat().tercetak()).containsExactly("95,00");
    }

    @Test
    void dari_dua_temuan_yang_sama_satu_diperbaiki() {
        String kembar = LAMA.replace("95,00", "99,81");

        PerbandinganTemuan banding =
                PerbandinganTemuan.antara(temuan(kembar), temuan(kembar.replaceFirst("99,81", "73,67")));

        assertThat(banding.hilang()).hasSize(1);
        assertThat(banding.tetap()).hasSize(1);
        assertThat(banding.baru()).isEmpty();
    }

    @Test
    void sidik_tetap_walaupun_baris_bergeser_dan_berbeda_untuk_tiap_temuan() {
        String kembar = LAMA.replace("95,00", "99,81");
        List<String> lama = sidik("1", kembar);

        assertThat(lama).hasSizeGreaterThan(1).doesNotHaveDuplicates();
        assertThat(lama).allMatch(s -> s.matches("[0-9a-f]{" + SidikTemuan.PANJANG + "}"));
        assertThat(sidik("1", "Kalimat tambahan.\n\n" + kembar)).isEqualTo(lama);
        assertThat(sidik("2", kembar)).doesNotContainAnyElementsOf(lama);
        assertThat(sidik("1", kembar.replaceFirst("99,81", "73,67")))
                .as("putusan atas baris kedua tidak berpindah dari baris pertama")
                .containsExactly(lama.get(1));
    }

    private static List<String> sidik(String ruang, String isi) {
        Naskah naskah = PembacaTeks.baca("lkjip.txt", isi);
        return SidikTemuan.dari(ruang, periksa(naskah).temuan(), new PetaPotongan(naskah));
    }

    private static List<Temuan> temuan(String isi) {
        return periksa(PembacaTeks.baca("lkjip.txt", isi)).temuan();
    }

    private static HasilPeriksa periksa(Naskah naskah) {
        return new Pemeriksa().periksa(naskah, OptionalInt.empty());
    }
}
