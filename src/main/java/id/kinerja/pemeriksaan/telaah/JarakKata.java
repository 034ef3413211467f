package id.kinerja.pemeriksaan.telaah;

/** How many letters must change to make one word of another. */
public final class JarakKata {
    private JarakKata() {}

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
