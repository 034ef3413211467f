package id.kinerja.pemeriksaan.baca.pdf;

import id.kinerja.pemeriksaan.baca.SelCetak.Ragam;

/**
 * A glyph as drawn.
 *
 * @param teks what it stands for; a blank for a drawn blank
 * @param dari where it begins along its direction
 * @param sampai where the next one would begin
 * @param dasar its base line, across its direction
 * @param ukuran height of its font
 * @param tanda number of the marked content it belongs to, or one of {@link Kata#TANPA_TANDA} and {@link Kata#HIASAN}
 */
record Huruf(String teks, float dari, float sampai, float dasar, float ukuran, Ragam ragam, Arah arah, int tanda) {
    /** Part of an em that capitals and figures rise above the base line. */
    private static final float TINGGI = 0.7f;

    float tengah() {
        return (dari + sampai) / 2;
    }

    boolean kosong() {
        return teks.isBlank();
    }

    /** The rectangle of a run of glyphs that begins with this one, on the page. */
    Kotak kotakSampai(float akhir) {
        return arah.balik()
                .tegakkan(new Kotak(Math.min(dari, akhir), dasar - TINGGI * ukuran, Math.max(dari, akhir), dasar));
    }
}
