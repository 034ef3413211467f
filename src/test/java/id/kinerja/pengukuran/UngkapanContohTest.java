package id.kinerja.pengukuran;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.NilaiUngkapan;
import id.kinerja.kernel.Ungkapan;
import id.kinerja.paket.HasilBaca;
import id.kinerja.paket.PembacaPaket;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every derived number of the example packages, worked out a second time from its formula over its operands. */
class UngkapanContohTest {
    /** Kinds whose numbers may lack a formula, each with the reason. */
    private static final Map<String, String> TANPA_UNGKAPAN = Map.of(
            "tingkat-kemajuan",
            "yang sudah tercapai dibuktikan oleh capaian saja; laju yang diperlukan tidak ada lagi");

    @ParameterizedTest
    @ValueSource(strings = {"kota-jambi-2023", "tanjung-jabung-barat-2023", "kota-semarang-2023"})
    void ungkapan_setiap_hitungan_menghasilkan_nilainya(String paket) {
        List<Hitungan.Turunan> turunan = turunan(paket);
        List<Hitungan.Turunan> berungkapan =
                turunan.stream().filter(t -> ungkapan(t).isPresent()).toList();

        assertThat(berungkapan)
                .allSatisfy(t -> assertThat(sama(ulang(t), t.hasil()))
                        .as("%s: %s, padahal %s menurut %s", t.alamat(), t.hasil(), ulang(t), ungkapan(t))
                        .isTrue());

        Map<String, Long> tanpa = turunan.stream()
                .filter(t -> ungkapan(t).isEmpty())
                .collect(Collectors.groupingBy(t -> t.alamat().jenis(), TreeMap::new, Collectors.counting()));
        System.out.printf(
                "%s: %d dari %d angka dan kategori turunan dihitung ulang dari ungkapannya; tanpa ungkapan: %s%n",
                paket, berungkapan.size(), turunan.size(), tanpa);
        assertThat(tanpa.keySet()).isSubsetOf(TANPA_UNGKAPAN.keySet());
        assertThat(turunan.stream()
                        .filter(t -> t.hasil() instanceof Hasil.Angka)
                        .filter(t -> ungkapan(t).isEmpty()))
                .as("setiap angka turunan berungkapan")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kota-jambi-2023", "kota-semarang-2023"})
    void operan_yang_diubah_mengubah_hasilnya(String paket) {
        List<Hitungan.Turunan> serapan = turunan(paket).stream()
                .filter(t -> t.alamat().jenis().equals("serapan"))
                .filter(t -> t.operan().getFirst().angka().orElseThrow().signum() > 0)
                .toList();
        assertThat(serapan).hasSizeGreaterThan(10).allSatisfy(t -> {
            Hitungan asal = t.operan().getFirst();
            Hitungan lipat = Susun.angka(
                    asal.alamat(),
                    asal.uraian(),
                    asal.angka().orElseThrow().multiply(BigDecimal.TWO),
                    asal.satuan(),
                    Susun.rumus("", "", ""),
                    List.of());
            Hasil baru = NilaiUngkapan.atas(
                    ungkapan(t).orElseThrow(), List.of(lipat, t.operan().getLast()));
            assertThat(sama(baru, t.hasil())).isFalse();
        });
    }

    private static Hasil ulang(Hitungan.Turunan t) {
        return NilaiUngkapan.atas(ungkapan(t).orElseThrow(), t.operan());
    }

    private static Optional<Ungkapan> ungkapan(Hitungan.Turunan t) {
        return t.rumus().ungkapan();
    }

    /** Sums, differences, products and quotients alike, to all 34 digits but the last two. */
    private static boolean sama(Hasil a, Hasil b) {
        return a instanceof Hasil.Angka(BigDecimal x) && b instanceof Hasil.Angka(BigDecimal y)
                ? x.subtract(y).abs().compareTo(y.abs().max(BigDecimal.ONE).movePointLeft(31)) <= 0
                : a.equals(b);
    }

    /** Every derived number or word that can be reached, through all operands. */
    private static List<Hitungan.Turunan> turunan(String paket) {
        Pengukuran ukur = Pengukuran.atas(((HasilBaca.Terbaca) PembacaPaket.baca(Path.of("contoh", paket))).data());
        Map<Alamat, Hitungan> terkumpul = new LinkedHashMap<>();
        Deque<Hitungan> antre = new ArrayDeque<>();
        ukur.semua().stream().map(ukur::cari).flatMap(Optional::stream).forEach(antre::add);
        while (!antre.isEmpty()) {
            Hitungan h = antre.remove();
            if (terkumpul.putIfAbsent(h.alamat(), h) == null && h instanceof Hitungan.Turunan t) {
                antre.addAll(t.operan());
            }
        }
        return berhasil(terkumpul.values());
    }

    private static List<Hitungan.Turunan> berhasil(Collection<Hitungan> semua) {
        return semua.stream()
                .filter(Hitungan.Turunan.class::isInstance)
                .map(Hitungan.Turunan.class::cast)
                .filter(t -> !(t.hasil() instanceof Hasil.TakTerhitung))
                .toList();
    }
}
