package id.kinerja.pemeriksaan.baca.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * A run of marked content.
 *
 * @param nomor its number, or that of the run around it
 * @param awal the first glyph in it
 * @param pengganti the text that its glyphs stand for together, when it is told
 */
record TandaIsi(int nomor, int awal, @Nullable String pengganti) {

    static TandaIsi mulai(@Nullable TandaIsi luar, @Nullable COSName jenis, @Nullable COSDictionary sifat, int awal) {
        int nomor = luar == null ? Kata.TANPA_TANDA : luar.nomor;
        if (COSName.ARTIFACT.equals(jenis)) {
            nomor = Kata.HIASAN;
        } else if (sifat != null && sifat.containsKey(COSName.MCID)) {
            nomor = Math.max(Kata.TANPA_TANDA, sifat.getInt(COSName.MCID, Kata.TANPA_TANDA));
        }
        return new TandaIsi(nomor, awal, sifat == null ? null : sifat.getString(COSName.ACTUAL_TEXT));
    }

    /** Puts the text it stands for in place of its glyphs, if that is one word on one line. */
    void tutup(List<Huruf> huruf) {
        if (pengganti == null || awal >= huruf.size() || pengganti.chars().anyMatch(Character::isWhitespace)) {
            return;
        }
        List<Huruf> isi = huruf.subList(awal, huruf.size());
        Huruf pertama = isi.getFirst();
        Huruf akhir = isi.getLast();
        if (pertama.arah() != akhir.arah() || Math.abs(pertama.dasar() - akhir.dasar()) > pertama.ukuran() / 2) {
            return;
        }
        Huruf ganti = new Huruf(
                pengganti,
                pertama.dari(),
                akhir.sampai(),
                pertama.dasar(),
                pertama.ukuran(),
                pertama.ragam(),
                pertama.arah(),
                pertama.tanda());
        isi.clear();
        if (!pengganti.isEmpty()) {
            huruf.add(ganti);
        }
    }
}
