package id.kinerja.layar.periksa;

import java.util.Optional;

/**
 * The form.
 *
 * @param token against forged forms
 * @param tahun as it was typed
 * @param galatBerkas why the last choice of files can not be used
 * @param galatTahun why the year can not be used
 */
public record IsiPeriksa(String token, String tahun, Optional<String> galatBerkas, Optional<String> galatTahun) {
    static IsiPeriksa kosong(String token) {
        return new IsiPeriksa(token, "", Optional.empty(), Optional.empty());
    }

    public boolean galat() {
        return galatBerkas.isPresent() || galatTahun.isPresent();
    }
}
