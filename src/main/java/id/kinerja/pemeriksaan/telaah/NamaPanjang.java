package id.kinerja.pemeriksaan.telaah;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares long names word by word. */
public final class NamaPanjang {
    private static final int KATA_TERSEDIKIT = 4;
    private static final int PANJANG_KATA = 4;

    private NamaPanjang() {}

    /**
     * The only word in which two names differ.
     *
     * @param kiri the word of the first; blank when it lacks it
     * @param kanan the word of the second; blank when it lacks it
     */
    public record Selisih(String kiri, String kanan) {
        /** One slip of the pen away from each other, not two names that are meant to differ. */
        public boolean salahKetik() {
            return !kiri.isEmpty()
                    && !kanan.isEmpty()
                    && Math.min(kiri.length(), kanan.length()) >= PANJANG_KATA
                    && !kiri.matches(".*\\d.*")
                    && !kanan.matches(".*\\d.*")
                    && Kata.jarak(kiri, kanan) <= 2;
        }
    }

    /** Where two names of four words or more differ in just one word; empty when they are the same or differ more. */
    public static Optional<Selisih> satuKata(List<String> kiri, List<String> kanan) {
        if (Math.min(kiri.size(), kanan.size()) < KATA_TERSEDIKIT || Math.abs(kiri.size() - kanan.size()) > 1) {
            return Optional.empty();
        }
        int awal = 0;
        while (awal < Math.min(kiri.size(), kanan.size()) && kiri.get(awal).equals(kanan.get(awal))) {
            awal++;
        }
        List<String> sisaKiri = new ArrayList<>(kiri.subList(awal, kiri.size()));
        List<String> sisaKanan = new ArrayList<>(kanan.subList(awal, kanan.size()));
        while (!sisaKiri.isEmpty() && !sisaKanan.isEmpty() && sisaKiri.getLast().equals(sisaKanan.getLast())) {
            sisaKiri.removeLast();
            sisaKanan.removeLast();
        }
        boolean satu = sisaKiri.size() <= 1 && sisaKanan.size() <= 1 && sisaKiri.size() + sisaKanan.size() > 0;
        return satu
                ? Optional.of(new Selisih(String.join("", sisaKiri), String.join("", sisaKanan)))
                : Optional.empty();
    }
}
