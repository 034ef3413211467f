package id.kinerja.paket;

import id.kinerja.datatahun.DataTahun;
import id.kinerja.datatahun.Skala;
import id.kinerja.kernel.Alamat;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What only measurement and reports know about a package: which addresses have a number, which flaws a scale has, which sections
 * there are. The reader depends on neither, so whoever calls it brings this along.
 */
public interface PengetahuanLuar {
    /** Whether an address of this data year leads to a number. */
    Predicate<Alamat> dikenal(DataTahun data);

    /** Gaps and overlaps of a scale, one sentence each, with what the policy does. */
    List<String> celaSkala(Skala skala);

    /** Title by code of the sections a report can have, in their order; empty when not known. */
    default Map<String, String> bagian() {
        return Map.of();
    }

    /** Knows nothing: references are only checked for their form. */
    static PengetahuanLuar tanpa() {
        return new PengetahuanLuar() {
            @Override
            public Predicate<Alamat> dikenal(DataTahun data) {
                return alamat -> true;
            }

            @Override
            public List<String> celaSkala(Skala skala) {
                return List.of();
            }
        };
    }
}
