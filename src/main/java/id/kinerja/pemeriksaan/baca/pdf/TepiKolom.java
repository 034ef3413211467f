package id.kinerja.pemeriksaan.baca.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds where the columns of a table without vertical rules end. */
final class TepiKolom {
    /** A gap as wide as this in a third of the lines is one of columns. */
    static final float LEBAR = 0.7f;

    private static final int BANYAK = 4;

    private final List<Larik> semua;
    private final float em;

    private TepiKolom(List<Larik> semua) {
        this.semua = semua;
        this.em = semua.getFirst().ukuran();
    }

    /** From the lines that show the columns; headings may reach over several. */
    static float[] menurut(List<Larik> acuan, List<Larik> semua) {
        TepiKolom t = new TepiKolom(semua);
        List<Celah> celah = new ArrayList<>(t.celah(acuan).stream()
                .filter(c -> t.berarti(c, acuan) || c.diKananNomor(semua))
                .toList());
        for (Celah c : Celah.cari(semua, t.em)) {
            if (celah.stream().noneMatch(c::berpotongan) && c.diLuar(acuan)) {
                celah.add(c);
            }
        }
        return t.tepi(t.terbelah(celah));
    }

    /** A gap of the lines with figures may hold a whole column, whose text stands on other lines. */
    private List<Celah> terbelah(List<Celah> celah) {
        List<Celah> rinci = Celah.cari(semua, em, semua.size() / 10);
        List<Celah> hasil = new ArrayList<>();
        for (Celah c : celah) {
            List<Celah> dalam = rinci.stream().filter(c::memuat).toList();
            hasil.addAll(dalam.size() > 1 ? dalam : List.of(c));
        }
        return hasil;
    }

    /** From all gaps of lines that are known to be a table. */
    static float[] seluruh(List<Larik> acuan, List<Larik> semua) {
        TepiKolom t = new TepiKolom(semua);
        return t.tepi(t.celah(acuan));
    }

    /** What all lines leave free, and where a total or a group reaches over columns, what most do. */
    private List<Celah> celah(List<Larik> acuan) {
        List<Celah> hasil = new ArrayList<>(Celah.cari(acuan, em));
        int toleransi = acuan.size() / 6;
        for (Celah c : Celah.cari(acuan, em, toleransi)) {
            if (hasil.stream().noneMatch(c::berpotongan)) {
                hasil.add(c);
            }
        }
        hasil.sort(Comparator.comparingDouble(Celah::kiri));
        Celah.cari(acuan, em, acuan.size() / 3).stream()
                .findFirst()
                .filter(c -> hasil.isEmpty() || c.kanan() < hasil.getFirst().kiri())
                .filter(c -> c.diKananNomor(acuan))
                .ifPresent(hasil::add);
        return hasil;
    }

    private boolean berarti(Celah c, List<Larik> acuan) {
        int memisah = c.memisahPada(acuan);
        return memisah >= BANYAK || (memisah > 1 && c.renggangPada(acuan, LEBAR * em) * 3 >= memisah);
    }

    private float[] tepi(List<Celah> celah) {
        celah.sort(Comparator.comparingDouble(Celah::kiri));
        float[] hasil = new float[celah.size()];
        for (int i = 0; i < hasil.length; i++) {
            hasil[i] = terbaik(celah.get(i));
        }
        return hasil;
    }

    /** Where in the gap the fewest words of any line are cut; in the middle when that is all the same. */
    private float terbaik(Celah c) {
        float hasil = c.tengah();
        int paling = terpotong(hasil);
        float langkah = Math.max(0.5f, (c.kanan() - c.kiri()) / 16);
        for (float geser = langkah; paling > 0 && geser < (c.kanan() - c.kiri()) / 2; geser += langkah) {
            for (float x : new float[] {c.tengah() - geser, c.tengah() + geser}) {
                int n = terpotong(x);
                if (n < paling) {
                    paling = n;
                    hasil = x;
                }
            }
        }
        return hasil;
    }

    private int terpotong(float x) {
        int hasil = 0;
        for (Larik l : semua) {
            for (Kata k : l.kata()) {
                hasil += k.kiri() < x && k.kanan() > x ? 1 : 0;
            }
        }
        return hasil;
    }
}
