package id.kinerja.pekerjaan;

import java.util.random.RandomGenerator;

/** A code that leads from what people saw to the entry in the log, e.g. {@code K-7F3QD}. */
public final class KodeKejadian {
    private static final String HURUF = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int PANJANG = 5;

    private KodeKejadian() {}

    public static String baru(RandomGenerator acak) {
        StringBuilder kode = new StringBuilder("K-");
        for (int i = 0; i < PANJANG; i++) {
            kode.append(HURUF.charAt(acak.nextInt(HURUF.length())));
        }
        return kode.toString();
    }
}
