package id.kinerja.tampilan;

import java.util.List;
import java.util.Optional;

/**
 * A page that says what went wrong.
 *
 * @param kalimat what happened, what did not, and what to do, one sentence or two each
 * @param kejadian code that leads to the entry in the log
 */
public record IsiGalat(String judul, List<String> kalimat, Optional<String> kejadian) {
    public IsiGalat {
        kalimat = List.copyOf(kalimat);
    }
}
