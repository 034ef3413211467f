package id.kinerja.pemeriksaan.ceklis;

import id.kinerja.pemeriksaan.Tempat;
import java.util.Optional;

/**
 * A row of the review checklist with its answer.
 *
 * @param kode e.g. {@code I.1}
 * @param pernyataan what the reviewer ticks
 * @param catatan what a person must still look at; blank when nothing
 * @param tempat where the answer was found
 */
public record ButirReviu(
        String kode, Bagian bagian, String pernyataan, Jawaban jawaban, String catatan, Optional<Tempat> tempat) {
    /** Part of the checklist. */
    public enum Bagian {
        FORMAT,
        MEKANISME,
        SUBSTANSI
    }

    /** What a program can say. */
    public enum Jawaban {
        ADA,
        TIDAK_DITEMUKAN,
        PERLU_DINILAI
    }
}
