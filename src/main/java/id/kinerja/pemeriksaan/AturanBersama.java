package id.kinerja.pemeriksaan;

import id.kinerja.pemeriksaan.dosir.Dosir;
import java.util.List;
import java.util.Map;

/** A rule that must hold among the documents of one agency and year. Has no state. */
public interface AturanBersama {
    PenjelasanAturan penjelasan();

    /** What contradicts what, under the number of the document where it stands. */
    Map<Integer, List<Temuan>> periksa(Dosir dosir);
}
