package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.telaah.Penanda.Ragam;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Follows the numbers and letters of sections and lists, lists inside lists too, and tells where one is doubled or skipped. */
public final class PenelusurNomor {
    private static final int LOMPATAN_TERJAUH = 4;
    private static final int TERDALAM = 16;
    private static final int JARAK_TANDA_TANGAN = 5;

    /** What is wrong with the order. */
    public enum Cacat {
        GANDA,
        LOMPAT,
        /** {@code 8.} where {@code B.} should stand. */
        TERTUKAR
    }

    /** @param sebelum the item it should follow */
    public record Penyimpangan(
            Cacat cacat, BarisNaskah baris, Penanda penanda, Penanda sebelum, BarisNaskah barisSebelum) {}

    private record Terbuka(Penanda akhir, BarisNaskah baris) {
        boolean serupa(BarisNaskah lain) {
            return judul(baris) && judul(lain);
        }
    }

    private final List<Terbuka> terbuka = new ArrayList<>();
    private final List<Penyimpangan> hasil = new ArrayList<>();

    private PenelusurNomor() {}

    public static List<Penyimpangan> telusuri(List<BarisNaskah> baris) {
        PenelusurNomor p = new PenelusurNomor();
        BarisNaskah sebelum = null;
        for (int i = 0; i < baris.size(); i++) {
            BarisNaskah b = baris.get(i);
            if (sebelum != null && (sebelum.bab() != b.bab() || sebelum.zona() != b.zona())) {
                p.terbuka.clear();
            }
            sebelum = b;
            boolean nama = baris.subList(i, Math.min(baris.size(), i + JARAK_TANDA_TANGAN)).stream()
                    .anyMatch(l -> l.teks().contains("NIP"));
            boolean sendiri = b.teks().matches("\\w{1,2}[.)]") && i + 1 < baris.size();
            Optional<Penanda> penanda =
                    Penanda.baca(sendiri ? b.teks() + " " + baris.get(i + 1).teks() : b.teks());
            if (penanda.isPresent() && !(nama && penanda.get().ragam() == Ragam.BESAR)) {
                p.baca(penanda.get(), b);
            }
        }
        return p.hasil;
    }

    private void baca(Penanda p, BarisNaskah b) {
        for (int i = terbuka.size() - 1; i >= 0; i--) {
            if (lanjut(terbuka.get(i).akhir(), p)) {
                tutupSampai(i, p, b);
                return;
            }
        }
        if (p.nilai() == 1) {
            mulaiLagi(p, b);
            buka(p, b);
            return;
        }
        Optional<Integer> calon = terdekat(p, b);
        if (calon.isPresent()) {
            Terbuka t = terbuka.get(calon.get());
            hasil.add(new Penyimpangan(
                    t.akhir().nilai() == p.nilai() ? Cacat.GANDA : Cacat.LOMPAT, b, p, t.akhir(), t.baris()));
            tutupSampai(calon.get(), p, b);
        } else if (!tertukar(p, b)) {
            buka(p, b);
        }
    }

    private static boolean lanjut(Penanda akhir, Penanda p) {
        return akhir.ragam() == p.ragam() && akhir.nilai() + 1 == p.nilai();
    }

    /** A section letter begins again at A although its sections are set alike and no list stands between. */
    private void mulaiLagi(Penanda p, BarisNaskah b) {
        if (p.ragam() != Ragam.BESAR || terbuka.isEmpty()) {
            return;
        }
        Terbuka atas = terbuka.getLast();
        if (atas.akhir().ragam() == Ragam.BESAR && atas.akhir().nilai() > 1 && atas.serupa(b)) {
            hasil.add(new Penyimpangan(Cacat.GANDA, b, p, atas.akhir(), atas.baris()));
        }
    }

    /** The open list that this item most likely belongs to: doubled before skipped, and alike in length. */
    private Optional<Integer> terdekat(Penanda p, BarisNaskah b) {
        Optional<Integer> pilihan = Optional.empty();
        int nilai = Integer.MAX_VALUE;
        for (int i = terbuka.size() - 1; i >= 0; i--) {
            Terbuka t = terbuka.get(i);
            int beda = p.nilai() - t.akhir().nilai();
            if (t.akhir().ragam() != p.ragam()
                    || beda < 0
                    || beda > LOMPATAN_TERJAUH
                    || beda > 0 && t.akhir().nilai() < 2 && p.ragam() != Ragam.BESAR) {
                continue;
            }
            int jauh =
                    beda * 1000 + Math.abs(t.baris().teks().length() - b.teks().length());
            if (jauh < nilai) {
                nilai = jauh;
                pilihan = Optional.of(i);
            }
        }
        return pilihan;
    }

    private boolean tertukar(Penanda p, BarisNaskah b) {
        if (p.ragam() != Ragam.ANGKA_TITIK || p.nilai() != 8) {
            return false;
        }
        for (int i = terbuka.size() - 1; i >= 0; i--) {
            Terbuka t = terbuka.get(i);
            if (t.akhir().ragam() == Ragam.BESAR && t.akhir().nilai() == 1) {
                hasil.add(new Penyimpangan(Cacat.TERTUKAR, b, p, t.akhir(), t.baris()));
                tutupSampai(i, new Penanda(Ragam.BESAR, 2, "B.", p.isi()), b);
                return true;
            }
        }
        return false;
    }

    private void tutupSampai(int i, Penanda p, BarisNaskah b) {
        terbuka.subList(i, terbuka.size()).clear();
        terbuka.add(new Terbuka(p, b));
    }

    private void buka(Penanda p, BarisNaskah b) {
        if (terbuka.size() == TERDALAM) {
            terbuka.removeFirst();
        }
        terbuka.add(new Terbuka(p, b));
    }

    private static boolean judul(BarisNaskah b) {
        return b.judul() || b.teks().chars().noneMatch(Character::isLowerCase);
    }
}
