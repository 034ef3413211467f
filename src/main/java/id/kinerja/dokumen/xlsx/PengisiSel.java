package id.kinerja.dokumen.xlsx;

import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import java.math.BigDecimal;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;

/** Fills cells: numbers as numbers, derived ones as formulas with their value remembered, text always as text. */
final class PengisiSel {
    private static final int TEKS_TERPANJANG = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private final PetaAngka peta;

    PengisiSel(PetaAngka peta) {
        this.peta = peta;
    }

    /** {@code teks} is what stands there when the number is neither number nor word. */
    void isi(Cell sel, Letak letak, Hitungan hitungan, String teks) {
        switch (hitungan.hasil()) {
            case Hasil.Angka(BigDecimal nilai) -> {
                rumus(letak, hitungan).ifPresent(sel::setCellFormula);
                sel.setCellValue(nilai.doubleValue());
            }
            case Hasil.Kata(String kata) -> {
                rumus(letak, hitungan).ifPresent(sel::setCellFormula);
                sel.setCellValue(kata);
            }
            case Hasil.Rentang _, Hasil.TakTerhitung _ -> teks(sel, teks);
        }
    }

    /** A reference to the first cell of the same number, else its formula; empty for what was entered. */
    private Optional<String> rumus(Letak letak, Hitungan hitungan) {
        Letak pertama = peta.pertama(hitungan.alamat()).orElse(letak);
        return pertama.equals(letak)
                ? Rancangan.ungkapan(hitungan)
                        .flatMap(u -> RumusSel.tulis(u, ((Hitungan.Turunan) hitungan).operan(), peta, letak))
                : Optional.of(pertama.dari(letak.lembar()));
    }

    /** Whether the workbook derives this number; some formula may be longer than a cell takes. */
    boolean berumus(Hitungan hitungan) {
        return peta.pertama(hitungan.alamat()).flatMap(l -> rumus(l, hitungan)).isPresent();
    }

    /** Whether this cell is the one to change when the fact changes. */
    boolean diisi(Letak letak, Hitungan hitungan) {
        return hitungan instanceof Hitungan.Fakta
                && hitungan.angka().isPresent()
                && peta.pertama(hitungan.alamat()).filter(letak::equals).isPresent();
    }

    static void teks(Cell sel, String teks) {
        sel.setCellValue(teks.length() <= TEKS_TERPANJANG ? teks : teks.substring(0, TEKS_TERPANJANG - 1) + "…");
    }

    /** Whether a program could take this text for a formula. */
    static boolean sepertiRumus(String teks) {
        return !teks.isEmpty() && "=+-@\t\r".indexOf(teks.charAt(0)) >= 0;
    }

    static String tertulis(Hitungan h) {
        return switch (h.hasil()) {
            case Hasil.Angka(BigDecimal n) -> FormatIndonesia.persis(n);
            case Hasil.Rentang(BigDecimal bawah, BigDecimal atas) ->
                FormatIndonesia.persis(bawah) + "–" + FormatIndonesia.persis(atas);
            case Hasil.Kata(String kata) -> kata;
            case Hasil.TakTerhitung _ -> FormatIndonesia.KOSONG;
        };
    }
}
