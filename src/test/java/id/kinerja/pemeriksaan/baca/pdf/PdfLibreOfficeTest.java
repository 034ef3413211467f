package id.kinerja.pemeriksaan.baca.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.pemeriksaan.baca.BarisCetak;
import id.kinerja.pemeriksaan.baca.Judul;
import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.baca.NaskahTakTerbaca;
import id.kinerja.pemeriksaan.baca.Paragraf;
import id.kinerja.pemeriksaan.baca.SelCetak;
import id.kinerja.pemeriksaan.baca.TabelCetak;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfLibreOfficeTest {
    @ParameterizedTest
    @ValueSource(strings = {"bergaris.pdf", "polos.pdf", "datar.pdf", "bertanda.pdf"})
    void judul_paragraf_dan_baris_terbaca_apa_pun_rupa_tabelnya(String nama) throws Exception {
        Naskah n = baca(nama);
        assertThat(n.judul()).extracting(Judul::teks).containsExactly("BAB III AKUNTABILITAS KINERJA");
        assertThat(n.paragraf())
                .extracting(Paragraf::teks)
                .contains("Tabel 3.1", "Penyerapan anggaran tahun 2023 sebesar 88,98%.")
                .noneMatch(t -> t.contains("LKjIP Dinas Sosial") || t.matches("\\d"));
        assertThat(isi(n))
                .contains(
                        List.of(
                                "1",
                                "Persentase penyandang disabilitas terlantar yang terpenuhi kebutuhan dasarnya di luar panti",
                                "100",
                                "98,5",
                                "98,50",
                                "100",
                                "100",
                                "100"),
                        List.of(
                                "2",
                                "Cakupan PPKS yang memperoleh bantuan sosial",
                                "69,15",
                                "80,34",
                                "116,18",
                                "69,85",
                                "97,5",
                                "139,58"));
        List<List<String>> rincian = isi(n).stream()
                .filter(b -> b.size() == 5 && b.getFirst().matches("\\d+"))
                .toList();
        assertThat(rincian)
                .extracting(List::getFirst)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 45).mapToObj(String::valueOf).toList());
        assertThat(rincian)
                .contains(List.of(
                        "45",
                        "Sub Kegiatan Penyediaan Peralatan dan Perlengkapan Kantor nomor 45 pada Dinas Sosial",
                        "45.665.000",
                        "44.385.500",
                        "85,15"));
        assertThat(n.catatan()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bergaris.pdf", "bertanda.pdf"})
    void sel_gabung_di_kepala_tabel_diketahui_lebar_dan_tingginya(String nama) throws Exception {
        TabelCetak t = tabel(baca(nama)).getFirst();
        assertThat(t.baris().getFirst().sel()).extracting(SelCetak::lebar).containsExactly(1, 1, 3, 1, 1, 3, 1, 1);
        assertThat(t.baris().getFirst().sel()).extracting(SelCetak::tinggi).containsExactly(2, 2, 1, 1, 1, 1, 1, 1);
        assertThat(t.baris().get(1).teks(2)).isEqualTo("Target");
    }

    @Test
    void tabel_bertanda_utuh_melintasi_halaman_dan_barisnya_tahu_halamannya() throws Exception {
        List<TabelCetak> tabel = tabel(baca("bertanda.pdf"));
        assertThat(tabel).hasSize(2);
        assertThat(tabel.getLast().baris()).hasSize(46);
        assertThat(tabel.getLast().baris())
                .extracting(b -> b.letak().halaman().getAsInt())
                .isSorted()
                .contains(1, 2, 3);
    }

    private static List<List<String>> isi(Naskah n) {
        return tabel(n).stream()
                .flatMap(t -> t.baris().stream())
                .map(BarisCetak::sel)
                .map(s -> s.stream().map(SelCetak::teks).toList())
                .toList();
    }

    private static List<TabelCetak> tabel(Naskah n) {
        return n.unsur().stream()
                .filter(TabelCetak.class::isInstance)
                .map(TabelCetak.class::cast)
                .toList();
    }

    private static Naskah baca(String nama) throws IOException, NaskahTakTerbaca {
        try (InputStream masuk =
                Objects.requireNonNull(PdfLibreOfficeTest.class.getResourceAsStream("/pemeriksaan/pdf/" + nama))) {
            return PembacaPdf.baca(nama, masuk.readAllBytes());
        }
    }
}
