package id.kinerja.layar.unggah;

import java.util.Optional;

/**
 * The form.
 *
 * @param token against forged forms
 * @param galat why the last choice can not be used
 */
public record IsiUnggah(String token, Optional<String> galat) {}
