package id.kinerja.pemeriksaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.pemeriksaan.Pencatat.Uji;
import id.kinerja.pemeriksaan.baca.teks.PembacaTeks;
import id.kinerja.pemeriksaan.telaah.AngkaCetak;
import id.kinerja.pemeriksaan.telaah.PenyusunTelaah;
import id.kinerja.pemeriksaan.telaah.Sel;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Changes one digit of a figure that agreed with its arithmetic, many times over: the change is noticed. One of the first four digits: a
 * percentage of two decimals, often all that binds an amount of money, does not show the ones after them.
 */
class UbahSatuAngkaTest {
    private static final int PERUBAHAN = 200;
    private static final int BERARTI = 4;
    /**
     * Not less than the aim, which was reached (198 of 200).
     */
    private static final int PERSEN_KETAHUAN = 98;

    private static final long BENIH = 20231231L;

    private static final Set<Jenis> BUKAN_ANGKA = Set.of(Jenis.TAHUN_LABEL, Jenis.KURANG, Jenis.BENTUK);
    private static final List<Aturan> ATURAN = DaftarAturan.SEMUA.stream()
            .filter(a -> !BUKAN_ANGKA.contains(a.penjelasan().jenis()))
            .toList();

    private record Calon(NaskahUmum naskah, Set<String> temuan, Sel sel, String tabel) {}

    @Test
    void satu_angka_yang_diubah_ketahuan() {
        List<Calon> calon = Stream.concat(
                        NaskahUmum.dari("/pemeriksaan/naskah").stream(),
                        NaskahUmum.semua().stream().filter(NaskahUmum::bersih))
                .flatMap(n -> teruji(n).stream())
                .toList();
        Random acak = new Random(BENIH);
        List<Perubahan> perubahan = new ArrayList<>();
        while (perubahan.size() < PERUBAHAN) {
            ubah(calon.get(acak.nextInt(calon.size())), acak).ifPresent(perubahan::add);
        }
        List<String> lolos = perubahan.parallelStream()
                .filter(p -> !ketahuan(p.calon(), p.isi()))
                .map(Perubahan::sebutan)
                .toList();
        System.out.println("ketahuan " + (PERUBAHAN - lolos.size()) + " dari " + PERUBAHAN);
        assertThat((PERUBAHAN - lolos.size()) * 100)
                .as(String.join("\n", lolos))
                .isGreaterThanOrEqualTo(PERUBAHAN * PERSEN_KETAHUAN);
    }

    private record Perubahan(Calon calon, String isi, String sebutan) {}

    private static Optional<Perubahan> ubah(Calon c, Random acak) {
        String[] baris = c.naskah().isi().split("\n", -1);
        int nomor = c.sel().letak().baris().orElseThrow() - 1;
        String angka = c.sel().angka().map(AngkaCetak::teks).orElseThrow().replace("−", "");
        int letak = letak(baris[nomor], c.sel().kolom(), angka);
        if (letak < 0) {
            return Optional.empty();
        }
        baris[nomor] = ubah(baris[nomor], letak, angka.length(), acak);
        String sebutan = c.naskah().nama() + ":" + (nomor + 1) + " kolom "
                + c.sel().kolom() + " " + angka + " | " + baris[nomor].replace('\t', '|');
        return Optional.of(new Perubahan(c, String.join("\n", baris), sebutan));
    }

    private static List<Calon> teruji(NaskahUmum n) {
        Set<String> temuan =
                temuan(n, n.isi()).stream().map(UbahSatuAngkaTest::kunci).collect(Collectors.toSet());
        Telaah telaah = PenyusunTelaah.susun(PembacaTeks.baca(n.nama(), n.isi()), OptionalInt.empty());
        Pencatat catat = new Pencatat();
        ATURAN.forEach(a -> a.periksa(telaah, catat));
        return catat.sel(Uji.COCOK)
                .filter(s -> s.angka().isPresent())
                .sorted(Comparator.comparingInt((Sel s) -> s.tabel())
                        .thenComparingInt(Sel::baris)
                        .thenComparingInt(Sel::kolom))
                .map(s -> new Calon(n, temuan, s, telaah.tabel().get(s.tabel()).sebutan()))
                .toList();
    }

    /** Where the number stands in its line: in the cell of its column, or wherever it stands alone. */
    private static int letak(String baris, int kolom, String angka) {
        int awal = 0;
        for (int k = 0; k < kolom && awal >= 0; k++) {
            awal = baris.indexOf('\t', awal) + 1;
            if (awal == 0) {
                return baris.indexOf(angka) == baris.lastIndexOf(angka) ? baris.indexOf(angka) : -1;
            }
        }
        int letak = baris.indexOf(angka, awal);
        int akhir = baris.indexOf('\t', awal);
        return letak >= 0 && (akhir < 0 || letak < akhir)
                ? letak
                : baris.indexOf(angka) == baris.lastIndexOf(angka) ? baris.indexOf(angka) : -1;
    }

    private static String ubah(String baris, int letak, int panjang, Random acak) {
        List<Integer> digit = new ArrayList<>();
        for (int i = letak; i < letak + panjang; i++) {
            if (Character.isDigit(baris.charAt(i))) {
                digit.add(i);
            }
        }
        int i = digit.get(acak.nextInt(Math.min(BERARTI, digit.size())));
        int lama = baris.charAt(i) - '0';
        int baru = (lama + 1 + acak.nextInt(9)) % 10;
        int tulis = i == digit.getFirst() && digit.size() > 1 && baru == 0 ? (lama == 9 ? 8 : lama + 1) : baru;
        return baris.substring(0, i) + tulis + baris.substring(i + 1);
    }

    /** A finding that was not there before, in the same row, in the same table, or with the row among its places. */
    private static boolean ketahuan(Calon c, String isi) {
        return temuan(c.naskah(), isi).stream()
                .filter(t -> !c.temuan().contains(kunci(t)))
                .anyMatch(t -> Stream.concat(Stream.of(t.tempat()), t.terkait().stream())
                        .anyMatch(x -> x.letak().baris().equals(c.sel().letak().baris())
                                || x.tabel().equals(c.tabel())));
    }

    private static List<Temuan> temuan(NaskahUmum n, String isi) {
        return new Pemeriksa(ATURAN)
                .periksa(PembacaTeks.baca(n.nama(), isi), OptionalInt.empty())
                .temuan();
    }

    private static String kunci(Temuan t) {
        return t.aturan() + t.tempat() + t.seharusnya() + t.penjelasan();
    }
}
