package id.kinerja.pemeriksaan.baca.susun;

import java.util.Locale;

/** How items of a list are numbered. */
public enum NomorDaftar {
    ANGKA,
    ANGKA_DUA_DIGIT,
    HURUF_KECIL,
    HURUF_BESAR,
    ROMAWI_KECIL,
    ROMAWI_BESAR,
    /** Marks that are no number. */
    TANPA;

    private static final String[] ROMAWI = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int[] NILAI = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final int ROMAWI_TERBESAR = 3999;
    private static final int HURUF_TERBANYAK = 30;

    /** The number as printed; blank for marks. */
    public String teks(int nomor) {
        return switch (this) {
            case ANGKA -> String.valueOf(nomor);
            case ANGKA_DUA_DIGIT -> nomor >= 0 && nomor < 10 ? "0" + nomor : String.valueOf(nomor);
            case HURUF_KECIL -> huruf(nomor);
            case HURUF_BESAR -> huruf(nomor).toUpperCase(Locale.ROOT);
            case ROMAWI_KECIL -> romawi(nomor).toLowerCase(Locale.ROOT);
            case ROMAWI_BESAR -> romawi(nomor);
            case TANPA -> "";
        };
    }

    /** a … z, then aa, bb as word processors do. */
    private static String huruf(int nomor) {
        if (nomor < 1 || nomor > 26 * HURUF_TERBANYAK) {
            return String.valueOf(nomor);
        }
        return String.valueOf((char) ('a' + (nomor - 1) % 26)).repeat((nomor - 1) / 26 + 1);
    }

    private static String romawi(int nomor) {
        if (nomor < 1 || nomor > ROMAWI_TERBESAR) {
            return String.valueOf(nomor);
        }
        StringBuilder hasil = new StringBuilder();
        int sisa = nomor;
        for (int i = 0; i < NILAI.length; i++) {
            while (sisa >= NILAI[i]) {
                hasil.append(ROMAWI[i]);
                sisa -= NILAI[i];
            }
        }
        return hasil.toString();
    }
}
