package id.kinerja.pemantauan;

import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pengukuran.Pengukuran;
import java.util.Set;
import java.util.stream.Stream;

/** A rule over the data of a year: one thing that must hold in them. Has no state. */
public interface AturanData {
    PenjelasanAturan penjelasan();

    /** In the order of the data. */
    Stream<TemuanData> periksa(Pengukuran ukur);

    /**
     * Codes of rules over reports and of warnings of packages that would say the same again, with less knowledge: left out where this
     * rule found something about the same object.
     */
    default Set<String> menggantikan() {
        return Set.of();
    }
}
