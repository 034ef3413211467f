package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.baca.Letak;
import id.kinerja.pemeriksaan.baca.SelCetak.Ragam;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A cell of a joined table.
 *
 * @param tabel number of the table in the document, from 0
 * @param baris number of the data row in the table, from 0
 * @param kolom number of the column, from 0
 * @param angka the number it holds, when it is a cell for a number
 */
public record Sel(int tabel, int baris, int kolom, String teks, Optional<AngkaCetak> angka, Ragam ragam, Letak letak) {
    private static final Pattern TANPA_ISI = Pattern.compile("[-–—]+|[nN]/?[aA]|nihil|Nihil");

    public boolean kosong() {
        return teks.isBlank();
    }

    /** Said to hold nothing: a dash or n/a, which is not the same as nothing written. */
    public boolean disebutKosong() {
        return TANPA_ISI.matcher(teks.strip()).matches();
    }
}
