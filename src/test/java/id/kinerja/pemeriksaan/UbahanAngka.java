package id.kinerja.pemeriksaan;

import id.kinerja.pemeriksaan.baca.BarisCetak;
import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.baca.SelCetak;
import id.kinerja.pemeriksaan.baca.TabelCetak;
import id.kinerja.pemeriksaan.baca.Unsur;
import id.kinerja.pemeriksaan.telaah.AngkaCetak;
import id.kinerja.pemeriksaan.telaah.Sel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A document in which one digit of one cell is another. */
record UbahanAngka(Naskah naskah, String sebutan) {
    /** A percentage of two decimals, often all that binds an amount of money, does not show the digits after these. */
    private static final int BERARTI = 4;

    /** Empty where the number is not found alone in its row. */
    static Optional<UbahanAngka> dari(Naskah asal, Sel sel, Random acak) {
        String angka = sel.angka().map(AngkaCetak::teks).orElseThrow().replace("−", "");
        List<Unsur> unsur = new ArrayList<>(asal.unsur());
        for (int u = 0; u < unsur.size(); u++) {
            if (!(unsur.get(u) instanceof TabelCetak t)) {
                continue;
            }
            for (int r = 0; r < t.baris().size(); r++) {
                if (t.baris().get(r).letak().equals(sel.letak())) {
                    return kolom(t.baris().get(r), sel.kolom(), angka)
                            .map(ganti(asal, unsur, u, t, r, angka, acak)::pada);
                }
            }
        }
        return Optional.empty();
    }

    private interface Pengganti {
        UbahanAngka pada(int kolom);
    }

    private static Pengganti ganti(
            Naskah asal, List<Unsur> unsur, int u, TabelCetak t, int r, String angka, Random acak) {
        return kolom -> {
            List<BarisCetak> baris = new ArrayList<>(t.baris());
            List<SelCetak> sel = new ArrayList<>(baris.get(r).sel());
            SelCetak lama = sel.get(kolom);
            String teks = digitLain(lama.teks(), lama.teks().indexOf(angka), angka.length(), acak);
            sel.set(kolom, new SelCetak(teks, lama.lebar(), lama.tinggi(), lama.ragam()));
            baris.set(r, new BarisCetak(sel, baris.get(r).letak()));
            unsur.set(u, new TabelCetak(baris, t.letak()));
            String tampak = sel.stream().map(SelCetak::teks).collect(Collectors.joining("|"));
            String letak = baris.get(r).letak().baris().stream()
                    .mapToObj(String::valueOf)
                    .findFirst()
                    .orElse("");
            return new UbahanAngka(
                    new Naskah(asal.nama(), unsur, asal.catatan()),
                    asal.nama() + ":" + letak + " kolom " + kolom + " " + angka + " | " + tampak);
        };
    }

    /** The cell of the column, or the only one that holds the number. */
    private static Optional<Integer> kolom(BarisCetak baris, int kolom, String angka) {
        if (baris.teks(kolom).contains(angka)) {
            return Optional.of(kolom);
        }
        List<Integer> calon = IntStream.range(0, baris.sel().size())
                .filter(k -> baris.teks(k).contains(angka))
                .boxed()
                .toList();
        return calon.size() == 1 ? Optional.of(calon.getFirst()) : Optional.empty();
    }

    private static String digitLain(String teks, int letak, int panjang, Random acak) {
        List<Integer> digit = IntStream.range(letak, letak + panjang)
                .filter(i -> Character.isDigit(teks.charAt(i)))
                .boxed()
                .toList();
        int i = digit.get(acak.nextInt(Math.min(BERARTI, digit.size())));
        int lama = teks.charAt(i) - '0';
        int baru = (lama + 1 + acak.nextInt(9)) % 10;
        int tulis = i == digit.getFirst() && digit.size() > 1 && baru == 0 ? (lama == 9 ? 8 : lama + 1) : baru;
        return teks.substring(0, i) + tulis + teks.substring(i + 1);
    }
}
