package id.kinerja.pekerjaan;

import id.kinerja.penyimpanan.KunciData;
import java.util.Optional;

/**
 * What a job is to do.
 *
 * @param data the data year it is about; empty while that is not known
 * @param sidik what is made, of which version: two jobs of one data year with the same fingerprint have the same result
 * @param judul what people call it, e.g. {@code LKjIP 2023, PDF}
 * @param asal address of the page where it was begun
 */
public record Tugas(Optional<KunciData> data, String sidik, String judul, String asal) {}
