package id.kinerja.pemeriksaan.baca.pdf;

import id.kinerja.pemeriksaan.baca.SelCetak;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tries to understand lines as a table without vertical rules, from the gaps that stay free over all of them. */
final class TabelPolos {
    private static final int TERPENDEK = 3;
    /** A gap as wide as this in a third of the lines is one of columns. */
    private static final float LEBAR = 0.7f;

    private final List<Larik> larik;
    private final List<Garis> garis;
    private final float em;

    private TabelPolos(List<Larik> larik, List<Garis> garis) {
        this.larik = larik;
        this.garis = garis;
        this.em = larik.getFirst().ukuran();
    }

    /** The rows; empty when these lines are no table. */
    static Optional<List<List<SelCetak>>> baca(List<Larik> larik, List<Garis> garis) {
        return larik.size() < TERPENDEK ? Optional.empty() : new TabelPolos(larik, garis).coba();
    }

    /** Whether a gap in this line is wide enough to part columns. */
    static boolean bercelah(Larik l) {
        List<Kata> kata = l.kata();
        for (int i = 1; i < kata.size(); i++) {
            if (kata.get(i).kiri() - kata.get(i - 1).kanan() > LEBAR * kata.get(i).ukuran()) {
                return true;
            }
        }
        return false;
    }

    private Optional<List<List<SelCetak>>> coba() {
        List<Larik> acuan = acuan();
        if (acuan.size() < TERPENDEK) {
            return Optional.empty();
        }
        List<Celah> celah = celah(acuan);
        if (celah.isEmpty()) {
            return Optional.empty();
        }
        float[] tepi = new float[celah.size()];
        for (int i = 0; i < tepi.length; i++) {
            tepi[i] = celah.get(i).tengah();
        }
        int kolom = tepi.length + 1;
        List<Potong> potong =
                larik.stream().flatMap(l -> Potong.potong(l, tepi).stream()).toList();
        List<List<SelCetak>> baris = PenyusunBaris.susun(potong, kolom, garis).stream()
                .map(b -> BarisPotong.sel(b, kolom))
                .toList();
        List<List<SelCetak>> utuh = KolomSemu.gabung(baris);
        return sahih(utuh, utuh.getFirst().size()) ? Optional.of(utuh) : Optional.empty();
    }

    /** The gaps of the lines that show the columns, and those beside them that only a heading shows. */
    private List<Celah> celah(List<Larik> acuan) {
        List<Celah> hasil = new ArrayList<>(
                Celah.cari(acuan, em).stream().filter(c -> berarti(c, acuan)).toList());
        for (Celah c : Celah.cari(larik, em)) {
            if (hasil.stream().noneMatch(c::berpotongan) && c.diLuar(acuan)) {
                hasil.add(c);
            }
        }
        hasil.sort(Comparator.comparing(Celah::kiri));
        return hasil;
    }

    private boolean berarti(Celah c, List<Larik> acuan) {
        int memisah = c.memisahPada(acuan);
        return memisah > TERPENDEK || memisah > 1 && c.renggangPada(acuan, LEBAR * em) * 3 >= memisah;
    }

    /** The lines that show the columns: those with figures, or when there are few, all with a wide gap. */
    private List<Larik> acuan() {
        List<Larik> bercelah = larik.stream().filter(TabelPolos::bercelah).toList();
        List<Larik> berangka = bercelah.stream().filter(TabelPolos::berakhirAngka).toList();
        return berangka.size() * 2 >= bercelah.size() && berangka.size() >= TERPENDEK ? berangka : bercelah;
    }

    private static boolean berakhirAngka(Larik l) {
        return AngkaSel.angka(l.kata().getLast().teks());
    }

    private boolean sahih(List<List<SelCetak>> baris, int kolom) {
        if (baris.size() < TERPENDEK || hanyaTanda(baris, kolom)) {
            return false;
        }
        long penuh = baris.stream()
                .filter(b -> b.stream().filter(s -> !s.teks().isEmpty()).count() * 2 >= kolom)
                .count();
        if (penuh * 2 < baris.size()) {
            return false;
        }
        return kolom > 2 || duaKolom(baris);
    }

    /** Two columns are a table when the right one has figures, or pages of a list of contents, or every row has both. */
    private boolean duaKolom(List<List<SelCetak>> baris) {
        long berangka = baris.stream().filter(b -> nomor(b.get(1).teks())).count();
        long isiKanan = baris.stream().filter(b -> !b.get(1).teks().isEmpty()).count();
        long lengkap = baris.stream()
                .filter(b -> b.get(0).teks().length() > 3 && !b.get(1).teks().isEmpty())
                .count();
        return berangka * 5 >= isiKanan * 3 && berangka >= TERPENDEK || lengkap * 5 >= baris.size() * 4;
    }

    private static boolean nomor(String teks) {
        return AngkaSel.angka(teks) || AngkaSel.nomorHalaman(teks);
    }

    /** "Nama : …" below "Jabatan : …" is no table. */
    private static boolean hanyaTanda(List<List<SelCetak>> baris, int kolom) {
        for (int k = 0; k < kolom; k++) {
            int i = k;
            long isi = baris.stream().filter(b -> !b.get(i).teks().isEmpty()).count();
            long tanda = baris.stream()
                    .filter(b -> b.get(i).teks().startsWith(":"))
                    .count();
            if (tanda * 2 > isi) {
                return true;
            }
        }
        return false;
    }
}
