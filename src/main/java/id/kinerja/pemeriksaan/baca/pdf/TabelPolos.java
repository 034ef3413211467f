package id.kinerja.pemeriksaan.baca.pdf;

import id.kinerja.pemeriksaan.baca.SelCetak;
import java.util.List;
import java.util.Optional;

/** Tries to understand lines as a table without vertical rules, from the gaps that stay free over all of them. */
final class TabelPolos {
    private static final int TERPENDEK = 3;
    /** Two rows are enough when there are figures and the gaps are this wide. */
    private static final float LEBAR_SEKALI = 1.5f;

    private final List<Larik> larik;
    private final List<Garis> garis;

    private TabelPolos(List<Larik> larik, List<Garis> garis) {
        this.larik = larik;
        this.garis = garis;
    }

    /** The table; empty when these lines are none. It may go on with the last one of the page before. */
    static Optional<TabelTerurai> baca(List<Larik> larik, List<Garis> garis, TabelTerurai sebelum) {
        return larik.size() < 2 ? Optional.empty() : new TabelPolos(larik, garis).coba(sebelum);
    }

    /** Whether a gap in this line is wide enough to part columns. */
    static boolean bercelah(Larik l) {
        return bercelah(l, TepiKolom.LEBAR);
    }

    private static boolean bercelah(Larik l, float em) {
        List<Kata> kata = l.kata();
        for (int i = 1; i < kata.size(); i++) {
            if (kata.get(i).kiri() - kata.get(i - 1).kanan() > em * kata.get(i).ukuran()) {
                return true;
            }
        }
        return false;
    }

    private Optional<TabelTerurai> coba(TabelTerurai sebelum) {
        List<Larik> acuan = acuan();
        if (acuan.size() < 2) {
            return Optional.empty();
        }
        float[] tepi = TepiKolom.menurut(acuan, larik);
        if (tepi.length == 0) {
            return Optional.empty();
        }
        TabelTerurai tabel = sebelum.diteruskan(larik, tepi, this::urai);
        return sahih(tabel.baris, tabel.kolom()) ? Optional.of(tabel) : Optional.empty();
    }

    private List<List<SelCetak>> urai(float[] tepi) {
        int kolom = tepi.length + 1;
        List<Potong> potong =
                larik.stream().flatMap(l -> Potong.potong(l, tepi).stream()).toList();
        return PenyusunBaris.susun(potong, kolom, garis).stream()
                .map(b -> BarisPotong.sel(b, kolom))
                .toList();
    }

    /** The lines that show the columns: those with figures, or when there are few, all with a wide gap. */
    private List<Larik> acuan() {
        List<Larik> bercelah = larik.stream().filter(TabelPolos::bercelah).toList();
        List<Larik> berangka =
                bercelah.stream().filter(TabelPolos::berakhirAngka).toList();
        return berangka.size() * 2 >= bercelah.size() && berangka.size() > 1 ? berangka : bercelah;
    }

    private static boolean berakhirAngka(Larik l) {
        return AngkaSel.angka(l.kata().getLast().teks());
    }

    private boolean sahih(List<List<SelCetak>> baris, int kolom) {
        if (kolom < 2 || baris.size() < 2 || hanyaTanda(baris, kolom)) {
            return false;
        }
        if (baris.size() < TERPENDEK
                && !(berangka(baris.getLast())
                        && larik.stream().filter(l -> bercelah(l, LEBAR_SEKALI)).count() > 1)) {
            return false;
        }
        long penuh = baris.stream()
                .filter(b -> b.stream().filter(s -> !s.teks().isEmpty()).count() * 2 >= kolom)
                .count();
        return penuh * 2 >= baris.size() && (kolom > 2 || duaKolom(baris));
    }

    private static boolean berangka(List<SelCetak> baris) {
        return AngkaSel.angka(baris.getLast().teks());
    }

    /** Two columns are a table when the right one has figures, or pages of a list of contents, or every row has both. */
    private boolean duaKolom(List<List<SelCetak>> baris) {
        long berangka = baris.stream().filter(b -> nomor(b.get(1).teks())).count();
        long isiKanan = baris.stream().filter(b -> !b.get(1).teks().isEmpty()).count();
        long lengkap = baris.stream()
                .filter(b -> b.get(0).teks().length() > 3 && !b.get(1).teks().isEmpty())
                .count();
        return (berangka * 5 >= isiKanan * 3 && berangka > 1)
                || (baris.size() >= TERPENDEK && lengkap * 5 >= baris.size() * 4L);
    }

    private static boolean nomor(String teks) {
        return AngkaSel.angka(teks) || AngkaSel.nomorHalaman(teks);
    }

    /** "Nama : …" below "Jabatan : …" is no table. */
    private static boolean hanyaTanda(List<List<SelCetak>> baris, int kolom) {
        for (int k = 0; k < kolom; k++) {
            int i = k;
            long isi = baris.stream().filter(b -> !b.get(i).teks().isEmpty()).count();
            long tanda =
                    baris.stream().filter(b -> b.get(i).teks().startsWith(":")).count();
            if (tanda * 2 > isi) {
                return true;
            }
        }
        return false;
    }
}
