package id.kinerja.pemeriksaan.telaah;

/** Most texts hold no number at all, which is quickly seen. */
public final class Digit {
    private Digit() {}

    /** Whether a digit from 0 to 9 is in it. */
    public static boolean ada(String teks) {
        for (int i = 0; i < teks.length(); i++) {
            char c = teks.charAt(i);
            if (c >= '0' && c <= '9') {
                return true;
            }
        }
        return false;
    }
}
