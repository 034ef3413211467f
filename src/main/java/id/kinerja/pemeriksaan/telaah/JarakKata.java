package id.kinerja.pemeriksaan.telaah;

/** How many letters must change to make one word of another. */
public final class JarakKata {
    private JarakKata() {}

    /** Whether at most one letter is changed, missing or added. */
    public static boolean satuHuruf(String a, String b) {
        String pendek = a.length() <= b.length() ? a : b;
        String panjang = a.length() <= b.length() ? b : a;
        int beda = panjang.length() - pendek.length();
        if (beda > 1) {
            return false;
        }
        int i = 0;
        while (i < pendek.length() && pendek.charAt(i) == panjang.charAt(i)) {
            i++;
        }
        return pendek.regionMatches(i + 1 - beda, panjang, i + 1, panjang.length() - i - 1) || i == pendek.length();
    }

    public static int antara(String a, String b) {
        int[] sebelum = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            sebelum[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] kini = new int[b.length() + 1];
            kini[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int ganti = sebelum[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                kini[j] = Math.min(ganti, Math.min(sebelum[j], kini[j - 1]) + 1);
            }
            sebelum = kini;
        }
        return sebelum[b.length()];
    }
}
