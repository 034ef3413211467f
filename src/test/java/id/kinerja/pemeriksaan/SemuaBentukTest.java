package id.kinerja.pemeriksaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.pemeriksaan.aturan.NaskahUji;
import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.baca.NaskahTakTerbaca;
import id.kinerja.pemeriksaan.baca.PembacaNaskah;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same report gives the same findings as text, Word, Excel, HTML and PDF, but for their places. */
class SemuaBentukTest {
    private static final int PERSEN_SAMA = 98;
    /** Reached with 36 of 39; a paragraph and two rows that a page cuts. */
    private static final int PERSEN_SAMA_TERPANJANG = 92;

    @ParameterizedTest
    @CsvSource({
        "000, docx",
        "000, html",
        "000, pdf",
        "000, xlsx",
        "001, docx",
        "001, html",
        "001, pdf",
        "001, xlsx",
        "003, docx",
        "003, html",
        "003, pdf",
        "003, xlsx"
    })
    void temuan_sama_dengan_teksnya(String nama, String bentuk) throws IOException, NaskahTakTerbaca {
        Naskah teks = NaskahUji.nyata(nama);
        byte[] salinan = switch (bentuk) {
            case "pdf" -> pdf(nama);
            case "docx" -> SalinanNaskah.docx(teks);
            case "html" -> SalinanNaskah.html(teks);
            default -> SalinanNaskah.xlsx(teks);
        };
        sama(temuan(teks), temuan(PembacaNaskah.baca(nama + "." + bentuk, salinan)), PERSEN_SAMA);
    }

    @Test
    void laporan_terpanjang_sebagai_pdf() throws IOException, NaskahTakTerbaca {
        sama(temuan(NaskahUji.nyata("004")), temuan(PembacaNaskah.baca("004.pdf", pdf("004"))), PERSEN_SAMA_TERPANJANG);
    }

    private static byte[] pdf(String nama) throws IOException {
        try (InputStream masuk = Objects.requireNonNull(
                SemuaBentukTest.class.getResourceAsStream("/pemeriksaan/pdf/naskah-" + nama + ".pdf"))) {
            return masuk.readAllBytes();
        }
    }

    private static void sama(List<String> asal, List<String> lain, int persen) {
        List<String> hilang = kurang(asal, lain);
        List<String> lebih = kurang(lain, asal);
        assertThat(hilang.size() * 100)
                .as("hilang %s%nlebih %s", hilang, lebih)
                .isLessThanOrEqualTo((100 - persen) * asal.size());
        assertThat(lebih.size() * 100)
                .as("hilang %s%nlebih %s", hilang, lebih)
                .isLessThanOrEqualTo((100 - persen) * asal.size());
    }

    private static List<String> temuan(Naskah naskah) {
        return new Pemeriksa()
                .periksa(naskah, OptionalInt.empty()).temuan().stream()
                        .map(t -> t.aturan() + " " + t.tempat().tercetak() + " → " + t.seharusnya())
                        .toList();
    }

    private static List<String> kurang(List<String> semua, List<String> ada) {
        List<String> sisa = new ArrayList<>(ada);
        return semua.stream().filter(t -> !sisa.remove(t)).toList();
    }
}
