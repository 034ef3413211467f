package id.kinerja.pemeriksaan.aturan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.pemeriksaan.HasilPeriksa;
import id.kinerja.pemeriksaan.Pemeriksa;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What is found of that which people found wrong in four published documents. The report {@code 000} and the plan {@code 003}
 * are of one agency and are checked as a dossier. The list of {@code 004} is not complete, so what else is found there is not
 * counted.
 */
class TemuanNyataTest {
    /** Not less than was reached; raise it with what is reached. */
    private static final int PERSEN_ANGKA = 96;

    private static final int PERSEN_SEMUA = 96;
    private static final int PALING_BANYAK_LAIN = 2;

    /** Kinds that arithmetic or comparison proves. */
    private static final Set<String> ANGKA = Set.of(
            "ratio",
            "sum",
            "rounding",
            "average",
            "category",
            "terbilang",
            "efisiensi",
            "polarity/formula",
            "target",
            "cross-table",
            "count",
            "trend");

    private static final Map<String, List<Temuan>> SENDIRI = new HashMap<>();
    private static final Map<String, List<Temuan>> BERSAMA = new HashMap<>();

    private record Hitungan(int ditemukan, int ada) {
        Hitungan tambah(Hitungan lain) {
            return new Hitungan(ditemukan + lain.ditemukan, ada + lain.ada);
        }

        int persen() {
            return ditemukan * 100 / ada;
        }
    }

    @BeforeAll
    static void periksa() {
        for (String n : List.of("000", "001", "003", "004")) {
            SENDIRI.put(n, NaskahUji.temuan(NaskahUji.nyata(n)));
        }
        BERSAMA.putAll(SENDIRI);
        List<HasilPeriksa> bersama = new Pemeriksa()
                .periksaBersama(List.of(NaskahUji.nyata("000"), NaskahUji.nyata("003")), OptionalInt.empty());
        BERSAMA.put("000", bersama.getFirst().temuan());
        BERSAMA.put("003", bersama.getLast().temuan());
    }

    @Test
    void kesalahan_pasti_ditemukan_menurut_jenisnya() {
        Map<String, Hitungan> jenis = new TreeMap<>();
        List<String> lolos = new ArrayList<>();
        for (TemuanNyata n : TemuanNyata.semua()) {
            if (n.pasti()) {
                boolean ketemu =
                        BERSAMA.getOrDefault(n.naskah(), List.of()).stream().anyMatch(n::cocok);
                jenis.merge(n.jenis(), new Hitungan(ketemu ? 1 : 0, 1), Hitungan::tambah);
                if (!ketemu) {
                    lolos.add(n.id() + " " + n.naskah() + ":" + n.baris() + " " + n.jenis());
                }
            }
        }
        Hitungan semua = jumlah(jenis, Set.copyOf(jenis.keySet()));
        Hitungan angka = jumlah(jenis, ANGKA);
        jenis.forEach((j, h) -> System.out.println("temuan nyata " + j + ": " + h.ditemukan() + "/" + h.ada()));
        System.out.println("temuan nyata, yang dibuktikan angka: " + angka + "; semua: " + semua + "; lolos: " + lolos);
        assertThat(angka.persen()).as(lolos.toString()).isGreaterThanOrEqualTo(PERSEN_ANGKA);
        assertThat(semua.persen()).as(lolos.toString()).isGreaterThanOrEqualTo(PERSEN_SEMUA);
    }

    @Test
    void kesalahan_dan_peringatan_lain_hampir_tidak_ada() {
        List<TemuanNyata> nyata = TemuanNyata.semua();
        List<String> lain = new ArrayList<>();
        SENDIRI.forEach((naskah, temuan) -> temuan.stream()
                .filter(_ -> !naskah.equals("004"))
                .filter(t -> t.tingkat() != Tingkat.INFO)
                .filter(t -> nyata.stream().noneMatch(n -> n.naskah().equals(naskah) && n.diDekat(t)))
                .map(t -> naskah + ":" + t.tempat().letak().baris().orElse(0) + " " + t.aturan() + " " + t.penjelasan())
                .forEach(lain::add));
        System.out.println("temuan lain: " + lain);
        assertThat(lain).hasSizeLessThanOrEqualTo(PALING_BANYAK_LAIN);
    }

    private static Hitungan jumlah(Map<String, Hitungan> jenis, Set<String> pilih) {
        return jenis.entrySet().stream()
                .filter(e -> pilih.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .reduce(new Hitungan(0, 0), Hitungan::tambah);
    }
}
