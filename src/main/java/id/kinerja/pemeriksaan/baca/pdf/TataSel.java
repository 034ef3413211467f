package id.kinerja.pemeriksaan.baca.pdf;

import id.kinerja.pemeriksaan.baca.SelCetak;
import id.kinerja.pemeriksaan.baca.SelCetak.Ragam;
import java.util.List;

/** Makes a cell of the words that stand in it. */
final class TataSel {
    private TataSel() {}

    static SelCetak sel(List<Kata> kata, int lebar, int tinggi) {
        if (kata.isEmpty()) {
            return lebar == 1 && tinggi == 1 ? SelCetak.KOSONG : new SelCetak("", lebar, tinggi, Ragam.BIASA);
        }
        Ragam ragam = kata.stream().allMatch(k -> k.ragam() == Ragam.TEBAL) ? Ragam.TEBAL : Ragam.BIASA;
        return new SelCetak(teks(kata), lebar, tinggi, ragam);
    }

    /** Text in a cell may be turned; words of another direction than most are turned away with them. */
    static String teks(List<Kata> kata) {
        Arah arah = arah(kata);
        return SambunganLarik.teks(
                Larik.susun(kata.stream().map(k -> k.ditegakkan(arah)).toList()));
    }

    private static Arah arah(List<Kata> kata) {
        int mendatar = 0;
        int lain = 0;
        Arah arahLain = Arah.NAIK;
        for (Kata k : kata) {
            if (k.arah() == Arah.MENDATAR) {
                mendatar += k.teks().length();
            } else {
                lain += k.teks().length();
                arahLain = k.arah();
            }
        }
        return lain > mendatar ? arahLain : Arah.MENDATAR;
    }
}
