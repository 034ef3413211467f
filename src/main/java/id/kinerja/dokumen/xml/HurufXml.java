package id.kinerja.dokumen.xml;

/** Keeps characters that XML forbids out: control characters pasted from elsewhere would make Word and browsers refuse the file. */
public final class HurufXml {
    private HurufXml() {}

    public static String sah(String teks) {
        for (int i = 0; i < teks.length(); i++) {
            if (!boleh(teks, i)) {
                return saring(teks);
            }
        }
        return teks;
    }

    /** Fit to stand between tags. */
    public static String lolos(String teks) {
        return sah(teks).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String saring(String teks) {
        StringBuilder hasil = new StringBuilder(teks.length());
        for (int i = 0; i < teks.length(); i++) {
            if (boleh(teks, i)) {
                hasil.append(teks.charAt(i));
            }
        }
        return hasil.toString();
    }

    private static boolean boleh(String teks, int i) {
        char c = teks.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < teks.length() && Character.isLowSurrogate(teks.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(teks.charAt(i - 1));
        }
        return c >= ' ' && c < '\uFFFE' || c == '\t' || c == '\n' || c == '\r';
    }
}
