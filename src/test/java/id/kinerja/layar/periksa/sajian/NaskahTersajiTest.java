package id.kinerja.layar.periksa.sajian;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.layar.periksa.sajian.LembarTersaji.Bagian;
import id.kinerja.layar.periksa.sajian.LembarTersaji.Sepotong;
import id.kinerja.pemeriksaan.HasilPeriksa;
import id.kinerja.pemeriksaan.HasilPeriksa.Ringkasan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.baca.BarisCetak;
import id.kinerja.pemeriksaan.baca.Letak;
import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.baca.Paragraf;
import id.kinerja.pemeriksaan.baca.SelCetak;
import id.kinerja.pemeriksaan.baca.TabelCetak;
import id.kinerja.pemeriksaan.baca.Unsur;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A document of any size becomes sheets of bounded size on which nothing is lost, and each finding is marked at its place. */
class NaskahTersajiTest {
    @Test
    void tabel_panjang_terbagi_tanpa_baris_yang_hilang_atau_berulang() {
        NaskahTersaji n = tersaji(List.of(tabel(0, 1000, 5)));

        assertThat(n.lembar()).hasSizeBetween(17, 25);
        List<String> jangkar = new ArrayList<>();
        for (Lembar l : n.lembar()) {
            List<LembarTersaji.Baris> baris =
                    ((Bagian.Tabel) PelukisLembar.lukis(l, List.of()).bagian().getFirst()).baris();
            assertThat(baris.size()).isLessThanOrEqualTo(61);
            assertThat(teks(baris.getFirst().sel().getFirst().isi()))
                    .as("kepala diulang")
                    .isEqualTo("b0k0");
            baris.stream()
                    .map(LembarTersaji.Baris::jangkar)
                    .filter(j -> !j.isEmpty())
                    .forEach(jangkar::add);
        }
        assertThat(jangkar)
                .isEqualTo(IntStream.range(0, 1000)
                        .mapToObj(PelukisLembar::jangkar)
                        .toList());
    }

    @Test
    void paragraf_dan_tabel_raksasa_tampil_sebagian_dan_dikatakan() {
        NaskahTersaji n = tersaji(List.of(new Paragraf("kata ".repeat(100_000), Letak.urut(0)), tabel(1, 3, 500)));

        List<Bagian> bagian = n.lembar().stream()
                .flatMap(l -> PelukisLembar.lukis(l, List.of()).bagian().stream())
                .toList();

        assertThat(teks(((Bagian.Paragraf) bagian.getFirst()).isi()))
                .hasSizeLessThan(7000)
                .endsWith("huruf berikutnya tidak ditampilkan)");
        Bagian.Tabel tabel = (Bagian.Tabel) bagian.getLast();
        assertThat(tabel.keterangan()).isEqualTo("Hanya 40 dari 500 kolom yang ditampilkan.");
        assertThat(tabel.baris().getFirst().sel()).hasSize(40);
    }

    @Test
    void temuan_ditandai_pada_katanya_dan_yang_bertumpuk_di_belakangnya() {
        NaskahTersaji n = tersaji(
                List.of(new Paragraf("Realisasi 1.199,81 dan 99,81 persen.", Letak.urut(0))),
                temuan(0, "99,81"),
                temuan(0, "99,81 persen"),
                temuan(0, ""),
                temuan(77, "tak ada"));

        List<Sepotong> isi = ((Bagian.Paragraf) PelukisLembar.lukis(n.lembar().getFirst(), n.temuan())
                        .bagian()
                        .getFirst())
                .isi();

        assertThat(isi).element(0).isEqualTo(new Sepotong.Polos("Realisasi 1.199,81 dan "));
        assertThat(isi)
                .element(1)
                .isEqualTo(new Sepotong.Bertanda("99,81", n.temuan().get(0)));
        assertThat(isi)
                .filteredOn(Sepotong.Bertanda.class::isInstance)
                .extracting(s -> ((Sepotong.Bertanda) s).temuan().sebutan())
                .containsExactly("T1", "T2", "T3");
        assertThat(n.temuan()).extracting(TemuanTersaji::lembar).containsOnly(1);
    }

    @Test
    void halaman_dengan_banyak_temuan_memuat_lebih_sedikit_baris() {
        Temuan[] banyak = IntStream.range(0, 60)
                .boxed()
                .flatMap(b -> IntStream.range(0, 4).mapToObj(k -> temuan(b, "b" + b + "k" + k)))
                .toArray(Temuan[]::new);

        NaskahTersaji n = tersaji(List.of(tabel(0, 60, 5)), banyak);

        assertThat(n.temuan().stream()
                        .collect(Collectors.groupingBy(TemuanTersaji::lembar, Collectors.counting()))
                        .values())
                .allMatch(b -> b <= 40);
        assertThat(n.temuan())
                .allMatch(t -> t.lembar() >= 1 && t.lembar() <= n.lembar().size());
        assertThat(n.temuan()).extracting(TemuanTersaji::sidik).doesNotHaveDuplicates();
    }

    private static NaskahTersaji tersaji(List<Unsur> unsur, Temuan... temuan) {
        return NaskahTersaji.dari(
                "1",
                new Naskah("uji.txt", unsur, List.of()),
                new HasilPeriksa("uji.txt", new Ringkasan(1, 1, 1, 1, 0, 0), List.of(temuan), List.of()));
    }

    private static TabelCetak tabel(int urut, int baris, int kolom) {
        return new TabelCetak(
                IntStream.range(0, baris)
                        .mapToObj(b -> new BarisCetak(
                                IntStream.range(0, kolom)
                                        .mapToObj(k -> SelCetak.isi("b" + b + "k" + k))
                                        .toList(),
                                Letak.urut(urut + b)))
                        .toList(),
                Letak.urut(urut));
    }

    private static Temuan temuan(int urut, String tercetak) {
        return new Temuan(
                "RASIO-01",
                Jenis.RASIO,
                Tingkat.ERROR,
                new Tempat(Letak.urut(urut), "Tabel 1", "", tercetak),
                "",
                "",
                "Salah.",
                List.of());
    }

    private static String teks(List<Sepotong> isi) {
        return isi.stream()
                .map(s -> switch (s) {
                    case Sepotong.Polos p -> p.teks();
                    case Sepotong.Bertanda b -> b.teks();
                })
                .collect(Collectors.joining());
    }
}
