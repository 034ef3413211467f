package id.kinerja.pemeriksaan.aturan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.pemeriksaan.DaftarAturan;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rules about text, numbering, form and completeness against what is wrong in the real documents. */
class TeksAturanTest {
    private static final List<String> NASKAH = List.of("000", "001", "003", "004");
    private static final List<String> JENIS = List.of("year/label", "format", "missing", "terbilang");
    private static final Set<String> KODE = DaftarAturan.SEMUA.stream()
            .filter(a -> List.of("label", "susunan", "nama", "terbilang", "bentuk", "kelengkapan")
                    .contains(a.getClass().getPackageName().replaceFirst(".*\\.", "")))
            .map(a -> a.penjelasan().kode())
            .collect(Collectors.toSet());
    private static final Map<String, List<Temuan>> TEMUAN =
            NASKAH.stream().collect(Collectors.toMap(n -> n, TeksAturanTest::temuan, (a, b) -> a, LinkedHashMap::new));
    /** What is missing may also be found by arithmetic. */
    private static final Map<String, List<Temuan>> SEMUA =
            NASKAH.stream().collect(Collectors.toMap(n -> n, n -> NaskahUji.temuan(NaskahUji.nyata(n))));

    private static final List<TemuanNyata> NYATA = TemuanNyata.semua();

    @Test
    void setiap_temuan_pasti_dari_jenisnya_ditemukan() {
        List<String> luput = new ArrayList<>();
        for (String jenis : JENIS) {
            List<TemuanNyata> pasti = NYATA.stream()
                    .filter(n -> n.pasti() && n.jenis().equals(jenis))
                    .toList();
            List<TemuanNyata> hilang = pasti.stream()
                    .filter(n -> milik(n).stream().noneMatch(n::cocok))
                    .toList();
            System.out.println(jenis + ": ditemukan " + (pasti.size() - hilang.size()) + " dari " + pasti.size());
            hilang.forEach(n -> luput.add(n.id() + " " + n.naskah() + ":" + n.baris() + " " + n.tercetak()));
        }
        assertThat(luput).isEmpty();
    }

    @Test
    void setiap_temuan_ada_di_daftar_yang_terbukti() {
        List<String> lebih = new ArrayList<>();
        TEMUAN.forEach((naskah, semua) -> semua.stream()
                .filter(t -> NYATA.stream().noneMatch(n -> n.naskah().equals(naskah) && n.cocok(t)))
                .forEach(
                        t -> lebih.add(naskah + ":" + t.tempat().letak().baris().orElse(0) + " " + t.aturan() + " "
                                + t.tempat().tercetak())));
        assertThat(lebih).isEmpty();
    }

    @Test
    void yang_disebut_kesalahan_tidak_hanya_soal_bentuk() {
        assertThat(TEMUAN.values().stream().flatMap(List::stream).filter(t -> t.tingkat() == Tingkat.ERROR))
                .isNotEmpty()
                .noneMatch(t -> t.aturan().startsWith("BENTUK"));
    }

    private static List<Temuan> milik(TemuanNyata n) {
        return SEMUA.getOrDefault(n.naskah(), List.of());
    }

    private static List<Temuan> temuan(String naskah) {
        return NaskahUji.temuan(NaskahUji.nyata(naskah)).stream()
                .filter(t -> KODE.contains(t.aturan()))
                .toList();
    }
}
