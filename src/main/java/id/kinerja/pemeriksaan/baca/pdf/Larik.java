package id.kinerja.pemeriksaan.baca.pdf;

import id.kinerja.pemeriksaan.baca.SelCetak.Ragam;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** A line of words, from left to right. */
record Larik(List<Kata> kata, Kotak kotak) {
    /** Words closer than this part of an em are one word, cut by a change of font or of height. */
    private static final float RAPAT = 0.1f;

    private static final float TUMPUK = -0.3f;
    /** A reference to a note may stand off its figure by this part of an em. */
    private static final float JAUH = 0.6f;

    private static final float KECIL = 0.85f;
    private static final float NAIK = 0.15f;
    private static final Pattern RUJUKAN =
            Pattern.compile(",|\\(?(?:\\d{1,2}|[a-z]|\\*{1,3})(?:,(?:\\d{1,2}|[a-z])){0,20}\\)?,?");
    private static final Pattern PANJANG = Pattern.compile("(?:.*\\d)?[kcdm]?m");

    static Larik dari(List<Kata> kata) {
        float kiri = Float.MAX_VALUE;
        float atas = Float.MAX_VALUE;
        float kanan = -Float.MAX_VALUE;
        float bawah = -Float.MAX_VALUE;
        for (Kata k : kata) {
            kiri = Math.min(kiri, k.kiri());
            atas = Math.min(atas, k.kotak().atas());
            kanan = Math.max(kanan, k.kanan());
            bawah = Math.max(bawah, k.dasar());
        }
        return new Larik(List.copyOf(kata), new Kotak(kiri, atas, kanan, bawah));
    }

    /** Lines from words in any order, from top to bottom. */
    static List<Larik> susun(List<Kata> kata) {
        List<Kata> urut = new ArrayList<>(kata);
        urut.sort(Comparator.comparingDouble(Kata::dasar));
        List<Larik> hasil = new ArrayList<>();
        List<Kata> kini = new ArrayList<>();
        for (Kata k : urut) {
            if (!kini.isEmpty() && !kini.getFirst().kotak().sebaris(k.kotak())) {
                hasil.add(jajar(kini));
                kini.clear();
            }
            kini.add(k);
        }
        if (!kini.isEmpty()) {
            hasil.add(jajar(kini));
        }
        return hasil;
    }

    /** Lines from words in reading order. */
    static List<Larik> menurutUrutan(List<Kata> kata) {
        List<Larik> hasil = new ArrayList<>();
        List<Kata> kini = new ArrayList<>();
        for (Kata k : kata) {
            if (!kini.isEmpty()) {
                Kata lalu = kini.getLast();
                if (!lalu.kotak().sebaris(k.kotak()) || k.kiri() < lalu.kiri()) {
                    hasil.add(dari(kini));
                    kini.clear();
                }
            }
            kini.add(k);
        }
        if (!kini.isEmpty()) {
            hasil.add(dari(kini));
        }
        return hasil;
    }

    private static Larik jajar(List<Kata> selarik) {
        List<Kata> urut = new ArrayList<>(selarik);
        urut.sort(Comparator.comparingDouble(Kata::kiri));
        List<Kata> tunggal = new ArrayList<>();
        for (Kata k : urut) {
            if (tunggal.isEmpty() || !digandakan(tunggal.getLast(), k)) {
                tunggal.add(k);
            }
        }
        return dari(tunggal);
    }

    /** Drawn twice to look bold. */
    private static boolean digandakan(Kata a, Kata b) {
        return a.teks().equals(b.teks())
                && b.kiri() - a.kiri() < 0.2f * a.kotak().lebar();
    }

    String teks() {
        StringBuilder hasil = new StringBuilder();
        Kata utama = kata.getFirst();
        Kata lalu = utama;
        hasil.append(utama.teks());
        for (Kata k : kata.subList(1, kata.size())) {
            if (!rujukanCatatan(utama, lalu, k)) {
                hasil.append(rapat(lalu, k) ? "" : " ").append(k.teks());
                utama = k;
            }
            lalu = k;
        }
        return hasil.toString();
    }

    /** A small raised letter or figure behind a word refers to a note; behind a unit of length it is a power. */
    private static boolean rujukanCatatan(Kata a, Kata lalu, Kata b) {
        return b.ukuran() < KECIL * a.ukuran()
                && b.dasar() < a.dasar() - NAIK * a.ukuran()
                && b.kiri() - lalu.kanan() < JAUH * a.ukuran()
                && RUJUKAN.matcher(b.teks()).matches()
                && !(PANJANG.matcher(a.teks()).matches()
                        && (b.teks().equals("2") || b.teks().equals("3")));
    }

    /** A line of nothing but references that had no room beside the text. */
    boolean hanyaRujukan(Larik utama) {
        return ukuran() < KECIL * utama.ukuran()
                && kata.stream().allMatch(k -> RUJUKAN.matcher(k.teks()).matches());
    }

    private static boolean rapat(Kata a, Kata b) {
        float em = Math.min(a.ukuran(), b.ukuran());
        float jarak = b.kiri() - a.kanan();
        return jarak < RAPAT * em && jarak > TUMPUK * em;
    }

    /** Height of most of its letters. */
    float ukuran() {
        float terpanjang = 0;
        float hasil = 0;
        for (Kata k : kata) {
            if (k.kotak().lebar() > terpanjang) {
                terpanjang = k.kotak().lebar();
                hasil = k.ukuran();
            }
        }
        return hasil;
    }

    Ragam ragam() {
        return kata.stream().allMatch(k -> k.ragam() == Ragam.TEBAL) ? Ragam.TEBAL : Ragam.BIASA;
    }
}
