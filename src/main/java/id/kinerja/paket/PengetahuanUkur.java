package id.kinerja.paket;

import id.kinerja.datatahun.DataTahun;
import id.kinerja.datatahun.Skala;
import id.kinerja.kernel.Alamat;
import java.util.List;
import java.util.function.Predicate;

/**
 * What only measurement knows about a package: which addresses have a number, which flaws a scale has. The reader does not depend
 * on measurement, so whoever calls it brings this along.
 */
public interface PengetahuanUkur {
    /** Whether an address of this data year leads to a number. */
    Predicate<Alamat> dikenal(DataTahun data);

    /** Gaps and overlaps of a scale, one sentence each, with what the policy does. */
    List<String> celaSkala(Skala skala);

    /** Knows nothing: references are only checked for their form. */
    static PengetahuanUkur tanpa() {
        return new PengetahuanUkur() {
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
