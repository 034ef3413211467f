package id.kinerja.pemeriksaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.pemeriksaan.baca.teks.PembacaTeks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Spoils whole reports by chance, always the same way: lines, cells and figures change places, vanish, grow or become nonsense. Every rule
 * gets to its end, with findings that have a place; -Dkinerja.fuzz=10000 tries more.
 */
class FuzzPeriksaTest {
    private static final int BANYAK = Integer.getInteger("kinerja.fuzz", 300);
    private static final List<String> ANEH = List.of(
            "",
            "-",
            "n/a",
            "0",
            "-0,0",
            "1E9",
            "9".repeat(60),
            "9.871.1466.000",
            "0,0000000000000000001",
            "100 %",
            "1/0",
            "(5,00)",
            "80 - 90 %",
            "≤ ≥ < >",
            "Rp",
            "(satu miliar miliar)",
            "2023",
            "31 Februari 2023",
            "1.1.1.1.1.1",
            "Jumlah",
            "%",
            "\u00a0",
            "😀 ٣٤",
            "a".repeat(5_000),
            "Tabel 3.1",
            "BAB XXXX");

    @Test
    void laporan_yang_dirusak_tetap_diperiksa_sampai_selesai() {
        List<NaskahUmum> asal = NaskahUmum.semua();
        List<Integer> temuan = IntStream.range(0, BANYAK)
                .parallel()
                .mapToObj(benih -> periksa(asal.get(benih % asal.size()), benih))
                .toList();
        assertThat(temuan).hasSize(BANYAK).anyMatch(n -> n > 0);
    }

    private static int periksa(NaskahUmum asal, int benih) {
        String rusak = rusak(asal.isi(), new Random(benih));
        try {
            HasilPeriksa hasil = new Pemeriksa().periksa(PembacaTeks.baca(asal.nama(), rusak), OptionalInt.empty());
            assertThat(hasil.catatan())
                    .as("aturan yang terhenti")
                    .noneMatch(c -> c.contains("tidak dapat diselesaikan"));
            assertThat(hasil.temuan())
                    .allSatisfy(t -> assertThat(t.tempat().letak().baris()).isPresent());
            return hasil.temuan().size();
        } catch (RuntimeException | Error e) {
            throw new AssertionError(asal.nama() + " benih " + benih, e);
        }
    }

    private static String rusak(String isi, Random acak) {
        List<String> baris = new ArrayList<>(isi.lines().toList());
        for (int n = 5 + acak.nextInt(60); n > 0; n--) {
            int i = acak.nextInt(baris.size());
            int j = acak.nextInt(baris.size());
            switch (acak.nextInt(7)) {
                case 0 -> baris.set(i, baris.set(j, baris.get(i)));
                case 1 -> baris.add(j, baris.get(i));
                case 2 -> baris.set(i, sel(baris.get(i), acak));
                case 3 -> baris.set(i, baris.get(i).replaceAll("\\d", String.valueOf(acak.nextInt(10))));
                case 4 ->
                    baris.set(i, baris.get(i).replace('.', ',').replace("%", "").repeat(1 + acak.nextInt(3)));
                case 5 -> baris.set(i, baris.get(i) + "\t" + baris.get(j));
                default -> baris.set(i, sel(sel(baris.get(i), acak), acak));
            }
        }
        return String.join("\n", baris);
    }

    private static String sel(String baris, Random acak) {
        String[] sel = baris.split("\t", -1);
        sel[acak.nextInt(sel.length)] = ANEH.get(acak.nextInt(ANEH.size()));
        return String.join("\t", Arrays.asList(sel));
    }
}
