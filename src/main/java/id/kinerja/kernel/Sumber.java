package id.kinerja.kernel;

import java.util.Optional;

/**
 * Where an entered fact comes from.
 *
 * @param rujukan document and place, e.g. "LKjIP 2023, Tabel 3.1"
 * @param bukti file or address of the evidence
 * @param status how firm the fact is
 */
public record Sumber(String rujukan, Optional<String> bukti, StatusFakta status) {
    public static Sumber dari(String rujukan) {
        return new Sumber(rujukan, Optional.empty(), StatusFakta.FINAL);
    }
}
