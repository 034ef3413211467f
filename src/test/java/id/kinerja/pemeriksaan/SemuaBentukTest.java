package id.kinerja.pemeriksaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.pemeriksaan.aturan.NaskahUji;
import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.baca.NaskahTakTerbaca;
import id.kinerja.pemeriksaan.baca.PembacaNaskah;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same report gives the same findings as text, Word, Excel and HTML, but for their places. */
class SemuaBentukTest {
    private static final int PERSEN_SAMA = 98;

    @ParameterizedTest
    @CsvSource({
        "000, docx",
        "000, html",
        "000, xlsx",
        "001, docx",
        "001, html",
        "001, xlsx",
        "003, docx",
        "003, html",
        "003, xlsx"
    })
    void temuan_sama_dengan_teksnya(String nama, String bentuk) throws IOException, NaskahTakTerbaca {
        Naskah teks = NaskahUji.nyata(nama);
        byte[] salinan = switch (bentuk) {
            case "docx" -> SalinanNaskah.docx(teks);
            case "html" -> SalinanNaskah.html(teks);
            default -> SalinanNaskah.xlsx(teks);
        };
        List<String> asal = temuan(teks);
        List<String> lain = temuan(PembacaNaskah.baca(nama + "." + bentuk, salinan));
        List<String> hilang = kurang(asal, lain);
        List<String> lebih = kurang(lain, asal);
        assertThat(hilang.size() * 100)
                .as("hilang %s%nlebih %s", hilang, lebih)
                .isLessThanOrEqualTo((100 - PERSEN_SAMA) * asal.size());
        assertThat(lebih.size() * 100)
                .as("hilang %s%nlebih %s", hilang, lebih)
                .isLessThanOrEqualTo((100 - PERSEN_SAMA) * asal.size());
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
