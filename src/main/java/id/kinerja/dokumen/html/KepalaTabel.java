package id.kinerja.dokumen.html;

import id.kinerja.dokumen.Tabel;
import id.kinerja.dokumen.Tabel.SelKepala;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The head of a table: a cell of the upper row that groups columns stands above theirs, any other is one with the cell below it.
 *
 * @param label for each column all its head says, as it is repeated beside a cell on a narrow screen
 */
record KepalaTabel(List<List<Sel>> baris, List<String> label) {

    /** A cell of the head; without text it is no header. */
    record Sel(String teks, int kolom, int lebar, int tinggi, boolean gabungan) {}

    private record Letak(String teks, int kolom, int lebar) {}

    static KepalaTabel dari(Tabel tabel) {
        int lebar = tabel.kolom().size();
        String[] label = new String[lebar];
        Arrays.fill(label, "");
        if (tabel.kepala().isEmpty()) {
            return new KepalaTabel(List.of(), List.of(label));
        }
        List<Letak> bawah = letak(tabel.kepala().getLast(), lebar);
        List<Letak> atas = tabel.kepala().size() > 1 ? letak(tabel.kepala().getFirst(), lebar) : List.of();
        List<Sel> pertama = new ArrayList<>();
        List<Sel> kedua = new ArrayList<>();
        boolean bertingkat = atas.stream().anyMatch(KepalaTabel::gabungan);
        for (Letak b : bawah) {
            Letak a = di(atas, b.kolom());
            boolean dalam = gabungan(a);
            if (dalam && a.kolom() == b.kolom()) {
                pertama.add(new Sel(a.teks(), a.kolom(), a.lebar(), 1, true));
            }
            String teks = dalam ? b.teks() : sambung(a.teks(), " ", b.teks());
            (dalam ? kedua : pertama).add(new Sel(teks, b.kolom(), b.lebar(), bertingkat && !dalam ? 2 : 1, false));
            Arrays.fill(label, b.kolom(), b.kolom() + b.lebar(), dalam ? sambung(a.teks(), ": ", b.teks()) : teks);
        }
        return new KepalaTabel(bertingkat ? List.of(pertama, kedua) : List.of(pertama), List.of(label));
    }

    /** The cells over exactly {@code lebar} columns. */
    private static List<Letak> letak(List<SelKepala> sel, int lebar) {
        List<Letak> hasil = new ArrayList<>();
        int kolom = 0;
        for (SelKepala s : sel) {
            int rentang = Math.min(s.lebar(), lebar - kolom);
            if (rentang > 0) {
                hasil.add(new Letak(s.teks().strip(), kolom, rentang));
                kolom += rentang;
            }
        }
        for (; kolom < lebar; kolom++) {
            hasil.add(new Letak("", kolom, 1));
        }
        return hasil;
    }

    private static Letak di(List<Letak> sel, int kolom) {
        return sel.stream()
                .filter(s -> s.kolom() <= kolom && kolom < s.kolom() + s.lebar())
                .findFirst()
                .orElse(new Letak("", kolom, 1));
    }

    private static boolean gabungan(Letak s) {
        return s.lebar() > 1 && !s.teks().isEmpty();
    }

    private static String sambung(String a, String antara, String b) {
        return a.isEmpty() || b.isEmpty() ? a + b : a + antara + b;
    }
}
