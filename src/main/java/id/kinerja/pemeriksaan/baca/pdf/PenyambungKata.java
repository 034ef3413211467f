package id.kinerja.pemeriksaan.baca.pdf;

import id.kinerja.pemeriksaan.baca.pdf.Kata.Akhir;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds words and figures that a narrow column cut in two without a hyphen: the piece fills its line alone, no blank follows, and the
 * pieces are no words of the document by themselves.
 */
final class PenyambungKata {
    private static final Pattern ANGKA = Pattern.compile("[\\d.,]+");
    private static final Pattern SAMBUNGAN_ANGKA = Pattern.compile("[\\d.,]+%?|%");
    private static final Pattern HURUF = Pattern.compile("\\p{L}+");
    private static final Pattern BUKAN_HURUF = Pattern.compile("\\P{L}+");
    /** Room, in em, that a full line leaves on either side of its column. */
    private static final float SISA = 1.1f;

    private final Set<String> kosakata = new HashSet<>();

    private PenyambungKata() {}

    static List<IsiHalaman> sambung(List<IsiHalaman> halaman) {
        PenyambungKata p = new PenyambungKata();
        halaman.forEach(p::pelajari);
        return halaman.stream().map(p::halaman).toList();
    }

    /** Words with neighbours on their line are whole. */
    private void pelajari(IsiHalaman h) {
        for (int i = 0; i < h.kata().size(); i++) {
            if (!sendiri(h, i)) {
                for (String s : BUKAN_HURUF.split(h.kata().get(i).teks().toLowerCase(Locale.ROOT), -1)) {
                    kosakata.add(s);
                }
            }
        }
    }

    private IsiHalaman halaman(IsiHalaman h) {
        List<Kata> hasil = new ArrayList<>(h.kata());
        for (int i = 0; i + 1 < hasil.size(); i++) {
            if (terpenggal(h, i)) {
                hasil.set(i, hasil.get(i).terpenggal());
            }
        }
        return h.denganKata(hasil);
    }

    private boolean terpenggal(IsiHalaman h, int i) {
        Kata a = h.kata().get(i);
        Kata b = h.kata().get(i + 1);
        return a.akhir() == Akhir.BIASA
                && a.arah() == Arah.MENDATAR
                && berikutnya(a, b)
                && sendiri(h, i)
                && (kataTerkenal(a.teks(), b.teks())
                        || ((kataTerpenggal(a.teks(), b.teks()) || angkaTerpenggal(a.teks(), b.teks()))
                                && penuh(a, h.tegak())));
    }

    private static boolean berikutnya(Kata a, Kata b) {
        float turun = b.dasar() - a.dasar();
        return turun > a.ukuran() * 0.8f
                && turun < a.ukuran() * 2
                && b.arah() == a.arah()
                && b.kiri() < a.kanan()
                && b.kanan() > a.kiri();
    }

    private static boolean sendiri(IsiHalaman h, int i) {
        List<Kata> kata = h.kata();
        return !(i > 0 && sebelah(kata.get(i - 1), kata.get(i), h.tegak()))
                && !(i + 1 < kata.size() && sebelah(kata.get(i), kata.get(i + 1), h.tegak()));
    }

    private static boolean sebelah(Kata a, Kata b, List<Garis> tegak) {
        return Math.abs(a.dasar() - b.dasar()) < a.ukuran() / 3
                && b.kiri() - a.kanan() < a.ukuran()
                && b.kiri() > a.kiri()
                && tegak.stream().noneMatch(g -> antara(g, a, b));
    }

    private static boolean antara(Garis g, Kata a, Kata b) {
        float y = a.kotak().tengahY();
        return g.letak() > a.kotak().tengahX() && g.letak() < b.kotak().tengahX() && y >= g.dari() && y <= g.sampai();
    }

    private boolean kataTerpenggal(String a, String b) {
        String akhir = akhirHuruf(a);
        String awal = awalHuruf(b);
        if (akhir.isEmpty() || awal.isEmpty()) {
            return false;
        }
        boolean sejenis = Character.isLowerCase(awal.charAt(0))
                || (Character.isUpperCase(akhir.charAt(akhir.length() - 1)) && Character.isUpperCase(awal.charAt(0)));
        return sejenis && (dikenal(akhir + awal) || (!dikenal(akhir) && !dikenal(awal)));
    }

    /** Together they are a word of the document, and apart they are not. */
    private boolean kataTerkenal(String a, String b) {
        String akhir = akhirHuruf(a);
        String awal = awalHuruf(b);
        return !akhir.isEmpty()
                && !awal.isEmpty()
                && dikenal(akhir + awal)
                && !(dikenal(akhir) && dikenal(awal))
                && kataTerpenggal(a, b);
    }

    private boolean dikenal(String kata) {
        return kosakata.contains(kata.toLowerCase(Locale.ROOT));
    }

    private static String akhirHuruf(String teks) {
        int i = teks.length();
        while (i > 0 && Character.isLetter(teks.charAt(i - 1))) {
            i--;
        }
        return teks.substring(i);
    }

    private static String awalHuruf(String teks) {
        var m = HURUF.matcher(teks);
        return m.lookingAt() ? m.group() : "";
    }

    private static boolean angkaTerpenggal(String a, String b) {
        return ANGKA.matcher(a).matches() && SAMBUNGAN_ANGKA.matcher(b).matches();
    }

    /** Whether the rules on both sides leave no room for another letter. */
    private static boolean penuh(Kata k, List<Garis> tegak) {
        float kiri = -Float.MAX_VALUE;
        float kanan = Float.MAX_VALUE;
        float y = k.kotak().tengahY();
        for (Garis g : tegak) {
            if (y >= g.dari() && y <= g.sampai()) {
                if (g.letak() <= k.kotak().tengahX()) {
                    kiri = Math.max(kiri, g.letak());
                } else {
                    kanan = Math.min(kanan, g.letak());
                }
            }
        }
        return k.kiri() - kiri < SISA * k.ukuran() && kanan - k.kanan() < SISA * k.ukuran();
    }
}
