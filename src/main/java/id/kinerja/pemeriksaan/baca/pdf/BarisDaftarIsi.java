package id.kinerja.pemeriksaan.baca.pdf;

import id.kinerja.pemeriksaan.baca.SelCetak;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An entry of a list of contents: its title, dots that lead to the page, and the page. */
final class BarisDaftarIsi {
    private static final Pattern BERTITIK = Pattern.compile(
            "(.*?[^\\s.…_])\\s?(?:(?:\\.\\s?){4,}|…{2,}|_{5,})[\\s.…_]*(\\d{1,4}|[ivxlc]{1,7}|[IVXLC]{1,7})");
    private static final Pattern BERSPASI = Pattern.compile("(.*\\S)\\s+(\\d{1,4}|[ivxlc]{1,7}|[IVXLC]{1,7})");

    private BarisDaftarIsi() {}

    /** Title and page, when dots stand between. */
    static Optional<List<SelCetak>> bertitik(String teks) {
        return pisah(BERTITIK, teks);
    }

    /** Title and page of what is known to be an entry. */
    static List<SelCetak> pasti(String teks) {
        return bertitik(teks)
                .or(() -> pisah(BERSPASI, teks))
                .orElseGet(() -> List.of(SelCetak.isi(teks), SelCetak.KOSONG));
    }

    private static Optional<List<SelCetak>> pisah(Pattern pola, String teks) {
        Matcher m = pola.matcher(teks);
        return m.matches()
                ? Optional.of(List.of(SelCetak.isi(m.group(1)), SelCetak.isi(m.group(2))))
                : Optional.empty();
    }
}
