package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.baca.BarisCetak;
import java.util.List;
import java.util.stream.IntStream;

/** Knows a heading row by its place alone: different short words over rows that begin with a name and go on in figures. */
final class KataDiAtasAngka {
    private static final int TERPANJANG = 30;
    private static final int KEPALA_TERENDAH = 3;
    private static final int CONTOH = 3;

    private KataDiAtasAngka() {}

    /** Whether the first row is such a heading, perhaps with one further heading row below it. */
    static boolean pertama(List<BarisCetak> baris) {
        BarisCetak kepala = baris.getFirst();
        List<BarisCetak> isi = baris.subList(1, baris.size()).stream()
                .filter(b -> !BarisData.kosong(b) && !BarisData.nomorKolom(b))
                .toList();
        List<BarisCetak> data = isi.isEmpty() || BarisData.adaAngka(isi.getFirst()) ? isi : isi.subList(1, isi.size());
        return berupaKepala(kepala)
                && data.size() >= 2
                && data.stream().limit(CONTOH).allMatch(b -> berupaData(kepala, b));
    }

    private static boolean berupaKepala(BarisCetak b) {
        List<String> kata = IntStream.range(0, b.sel().size())
                .mapToObj(b::teks)
                .map(String::strip)
                .filter(t -> !t.isEmpty())
                .toList();
        return kata.size() >= KEPALA_TERENDAH
                && !b.teks(0).isBlank()
                && !BarisData.adaAngka(b)
                && !BarisData.nomorKolom(b)
                && kata.stream()
                        .allMatch(t -> t.length() <= TERPANJANG && t.chars().noneMatch(c -> c == ';'))
                && kata.stream().distinct().count() == kata.size();
    }

    private static boolean berupaData(BarisCetak kepala, BarisCetak b) {
        List<Integer> diBawahKata = IntStream.range(1, kepala.sel().size())
                .filter(k -> !kepala.teks(k).isBlank() && !b.teks(k).isBlank())
                .boxed()
                .toList();
        long angka = diBawahKata.stream()
                .filter(k -> BarisData.angka(b.teks(k)) || b.teks(k).strip().matches("[-–—]"))
                .count();
        boolean bernama = b.teks(0).chars().anyMatch(Character::isLetter) && !BarisData.angka(b.teks(0));
        return bernama && angka >= 2 && angka == diBawahKata.size()
                || bernama && angka >= 2 && angka + 1 == diBawahKata.size() && !BarisData.angka(b.teks(1));
    }
}
