package id.kinerja.pemeriksaan.baca.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Tells which lines of a table without rules between its rows are one row. In each column, lines that continue each other form a
 * block; blocks beside each other form a row; two figures in one column are never one row.
 */
final class PenyusunBaris {
    /** Lines of one cell are not further apart than this, against the narrowest distance found. */
    private static final float LONGGAR = 1.15f;

    private static final float ANTARBARIS = 1.2f;

    private final List<List<Potong>> menurutKolom = new ArrayList<>();
    private final List<Garis> garis;
    private final boolean[] angka;
    private final float em;
    private final float rapat;
    private final boolean renggang;

    /** Lines of one cell. */
    private record Blok(List<Potong> isi, float atas, float bawah) {
        static Blok dari(List<Potong> isi) {
            return new Blok(
                    List.copyOf(isi),
                    isi.getFirst().larik().kotak().atas(),
                    isi.getLast().larik().kotak().bawah());
        }

        boolean berpotongan(float a, float b, float toleransi) {
            return atas < b - toleransi && bawah > a + toleransi;
        }
    }

    private PenyusunBaris(List<Potong> potong, int kolom, List<Garis> garis) {
        this.garis = garis;
        for (int k = 0; k < kolom; k++) {
            menurutKolom.add(new ArrayList<>());
        }
        potong.forEach(p -> menurutKolom.get(p.kolom()).add(p));
        menurutKolom.forEach(k -> k.sort(Comparator.comparingDouble(Potong::dasar)));
        this.em = (float) potong.stream()
                .mapToDouble(p -> p.larik().ukuran())
                .sorted()
                .skip(potong.size() / 2)
                .findFirst()
                .orElse(10);
        this.angka = new boolean[kolom];
        for (int k = 0; k < kolom; k++) {
            List<Potong> isi = menurutKolom.get(k);
            angka[k] = isi.stream().filter(Potong::angka).count() * 5 >= isi.size() * 3L && !isi.isEmpty();
        }
        this.rapat = jarakTersempit();
        this.renggang = renggang();
    }

    /** Rows from top to bottom, each with its pieces. */
    static List<List<Potong>> susun(List<Potong> potong, int kolom, List<Garis> garis) {
        return new PenyusunBaris(potong, kolom, garis).baris();
    }

    /** Whether a column has figures, and nothing else, on two lines or more. */
    static boolean berangkaBersusun(List<Potong> potong, int kolom) {
        for (int k = 0; k < kolom; k++) {
            int i = k;
            List<Potong> isi = potong.stream().filter(p -> p.kolom() == i).toList();
            if (isi.size() > 1
                    && isi.stream().allMatch(Potong::angka)
                    && !(isi.size() == 2 && terpenggal(isi.getFirst(), isi.getLast()))) {
                return true;
            }
        }
        return false;
    }

    private List<List<Potong>> baris() {
        List<Blok> blok = new ArrayList<>();
        menurutKolom.forEach(k -> blok(k, blok));
        blok.sort(Comparator.comparingDouble(Blok::atas));
        List<List<Potong>> hasil = new ArrayList<>();
        List<Blok> kini = new ArrayList<>();
        float bawah = 0;
        for (Blok b : blok) {
            if (!kini.isEmpty() && (b.atas >= bawah - em * 0.2f || bergaris(kini.getFirst().atas, b.atas))) {
                pecah(kini, hasil);
                kini.clear();
            }
            bawah = kini.isEmpty() ? b.bawah : Math.max(bawah, b.bawah);
            kini.add(b);
        }
        pecah(kini, hasil);
        return hasil;
    }

    private void blok(List<Potong> kolom, List<Blok> hasil) {
        List<Potong> kini = new ArrayList<>();
        for (Potong p : kolom) {
            if (!kini.isEmpty() && !lanjut(kini.getLast(), p)) {
                hasil.add(Blok.dari(kini));
                kini.clear();
            }
            kini.add(p);
        }
        if (!kini.isEmpty()) {
            hasil.add(Blok.dari(kini));
        }
    }

    private boolean lanjut(Potong a, Potong b) {
        float jarak = b.dasar() - a.dasar();
        if (jarak < em * 0.3f || terpenggal(a, b)) {
            return true;
        }
        if (jarak > rapat * LONGGAR + 0.5f
                || bergaris(a.dasar(), b.larik().kotak().atas())) {
            return false;
        }
        if ((angka[a.kolom()] && a.angka() && b.angka())
                || a.larik().ragam() != b.larik().ragam()) {
            return false;
        }
        return renggang ? !terpisah(a, b, Potong::angka) : !terpisah(a, b, p -> true) && terlipat(a, b);
    }

    private static boolean terpenggal(Potong a, Potong b) {
        return SambunganLarik.angkaTerpenggal(a.larik().teks(), b.larik().teks());
    }

    /** Whether a column of figures has a figure on the line of one of them, and something of this kind on that of the other. */
    private boolean terpisah(Potong a, Potong b, Predicate<Potong> jenis) {
        for (int k = 0; k < angka.length; k++) {
            if (angka[k]
                    && ((ada(k, a.dasar(), Potong::angka) && ada(k, b.dasar(), jenis))
                            || (ada(k, a.dasar(), jenis) && ada(k, b.dasar(), Potong::angka)))) {
                return true;
            }
        }
        return false;
    }

    private boolean ada(int kolom, float dasar, Predicate<Potong> jenis) {
        for (Potong p : menurutKolom.get(kolom)) {
            if (Math.abs(p.dasar() - dasar) < em * 0.3f && jenis.test(p)) {
                return true;
            }
        }
        return false;
    }

    /** The lower line goes on where the upper one had no room left. */
    private boolean terlipat(Potong a, Potong b) {
        Kata pertama = b.larik().kata().getFirst();
        char awal = pertama.teks().charAt(0);
        return Character.isLowerCase(awal)
                || a.larik().kotak().kanan() + em / 4 + pertama.kotak().lebar() > batasKanan(a.kolom());
    }

    private float batasKanan(int kolom) {
        for (int k = kolom + 1; k < menurutKolom.size(); k++) {
            if (!menurutKolom.get(k).isEmpty() && !angka[k]) {
                return kiri(k) - em * 0.4f;
            }
        }
        return (float) menurutKolom.get(kolom).stream()
                .mapToDouble(p -> p.larik().kotak().kanan())
                .max()
                .orElse(0);
    }

    private float kiri(int kolom) {
        return (float) menurutKolom.get(kolom).stream()
                .mapToDouble(p -> p.larik().kotak().kiri())
                .min()
                .orElse(0);
    }

    private boolean bergaris(float dari, float sampai) {
        for (Garis g : garis) {
            if (g.letak() > dari && g.letak() < sampai) {
                return true;
            }
        }
        return false;
    }

    private float jarakTersempit() {
        float hasil = em * 2;
        for (List<Potong> kolom : menurutKolom) {
            for (int i = 1; i < kolom.size(); i++) {
                float jarak = kolom.get(i).dasar() - kolom.get(i - 1).dasar();
                if (jarak > em * 0.9f) {
                    hasil = Math.min(hasil, jarak);
                }
            }
        }
        return hasil;
    }

    /** Whether rows stand further apart than the lines of a cell. */
    private boolean renggang() {
        int dekat = 0;
        int jauh = 0;
        float terdekat = Float.MAX_VALUE;
        for (int k = 0; k < angka.length; k++) {
            List<Potong> kolom = menurutKolom.get(k);
            for (int i = 1; i < kolom.size(); i++) {
                float jarak = kolom.get(i).dasar() - kolom.get(i - 1).dasar();
                if (angka[k] && kolom.get(i).angka() && kolom.get(i - 1).angka()) {
                    terdekat = Math.min(terdekat, jarak);
                } else if (jarak <= rapat * LONGGAR) {
                    dekat++;
                } else {
                    jauh++;
                }
            }
        }
        return terdekat < Float.MAX_VALUE ? terdekat > rapat * ANTARBARIS : dekat * 5 > jauh && jauh * 5 > dekat;
    }

    /** Parts blocks that stand beside each other where a column has several figures: a label beside them belongs to the first. */
    private void pecah(List<Blok> sejajar, List<List<Potong>> hasil) {
        if (sejajar.isEmpty()) {
            return;
        }
        List<Blok> jangkar = List.of();
        for (int k = 0; k < angka.length; k++) {
            int kolom = k;
            List<Blok> calon = sejajar.stream()
                    .filter(b -> angka[kolom]
                            && b.isi.getFirst().kolom() == kolom
                            && b.isi.getFirst().angka())
                    .toList();
            jangkar = calon.size() > jangkar.size() ? calon : jangkar;
        }
        if (jangkar.size() < 2) {
            hasil.add(sejajar.stream().flatMap(b -> b.isi.stream()).toList());
            return;
        }
        List<List<Potong>> baru = new ArrayList<>();
        jangkar.forEach(j -> baru.add(new ArrayList<>()));
        for (Blok b : sejajar) {
            baru.get(terdekat(jangkar, b)).addAll(b.isi);
        }
        hasil.addAll(baru);
    }

    private int terdekat(List<Blok> jangkar, Blok b) {
        int hasil = 0;
        float jarak = Float.MAX_VALUE;
        for (int i = 0; i < jangkar.size(); i++) {
            Blok j = jangkar.get(i);
            if (b.berpotongan(j.atas, j.bawah, em * 0.15f)) {
                return i;
            }
            float d = Math.abs((b.atas + b.bawah) / 2 - (j.atas + j.bawah) / 2);
            if (d < jarak) {
                jarak = d;
                hasil = i;
            }
        }
        return hasil;
    }
}
