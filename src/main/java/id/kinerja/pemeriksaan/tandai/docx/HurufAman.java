package id.kinerja.pemeriksaan.tandai.docx;

/** Text as it may stand between the tags of XML. */
final class HurufAman {
    private HurufAman() {}

    static String dalamXml(String teks) {
        StringBuilder hasil = new StringBuilder(teks.length());
        teks.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> hasil.append("&lt;");
                case '>' -> hasil.append("&gt;");
                case '&' -> hasil.append("&amp;");
                default -> {
                    if (sah(c)) {
                        hasil.appendCodePoint(c);
                    }
                }
            }
        });
        return hasil.toString();
    }

    private static boolean sah(int c) {
        return c == '\t' || c == '\n' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
