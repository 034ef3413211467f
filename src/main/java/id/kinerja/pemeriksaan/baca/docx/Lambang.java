package id.kinerja.pemeriksaan.baca.docx;

/** Characters of symbol fonts as ordinary ones. */
final class Lambang {
    private Lambang() {}

    /** @param kode hexadecimal, often in the private area from F000 on */
    static String teks(String huruf, String kode) {
        if (!kode.matches("[0-9A-Fa-f]{1,5}")) {
            return "";
        }
        int nomor = Integer.parseInt(kode, 16);
        if (nomor < 0xF000 || nomor > 0xF0FF) {
            return nomor >= ' ' && Character.isDefined(nomor) && !Character.isSurrogate((char) nomor)
                    ? Character.toString(nomor)
                    : "";
        }
        int asli = nomor - 0xF000;
        return huruf.startsWith("Wingdings") ? wingdings(asli) : simbol(asli);
    }

    private static String wingdings(int nomor) {
        return switch (nomor) {
            case 0xFB, 0xFD -> "✗";
            case 0xFC, 0xFE -> "✓";
            case 0xA7, 0x6C, 0x6E, 0x9F -> "•";
            default -> "";
        };
    }

    private static String simbol(int nomor) {
        return switch (nomor) {
            case 0xA3 -> "≤";
            case 0xB3 -> "≥";
            case 0xB1 -> "±";
            case 0xB4 -> "×";
            case 0xB8 -> "÷";
            case 0xB9 -> "≠";
            case 0xBB -> "≈";
            case 0xB0 -> "°";
            case 0xB7 -> "•";
            case 0xE5, 0x53 -> "Σ";
            case 0xD6 -> "√";
            case 0x2D -> "-";
            default -> nomor >= 0x20 && nomor < 0x40 ? String.valueOf((char) nomor) : "";
        };
    }
}
