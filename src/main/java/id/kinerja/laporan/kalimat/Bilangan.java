package id.kinerja.laporan.kalimat;

import id.kinerja.kernel.FormatIndonesia;

/** Counts as sentences say them. */
public final class Bilangan {
    private static final int TERBESAR_BERKATA = 12;

    private Bilangan() {}

    /** All of so many: "Kedua indikator", "Seluruh 14 indikator". */
    public static String seluruh(long jumlah, String apa) {
        if (jumlah == 1) {
            return "Satu-satunya " + apa;
        }
        String kata = FormatIndonesia.cacah(jumlah);
        return (jumlah <= TERBESAR_BERKATA ? "Ke" + kata : "Seluruh " + kata) + " " + apa;
    }
}
