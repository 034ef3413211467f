package id.kinerja.layar.unggah;

import id.kinerja.layar.NamaBerkas;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The file part of the form. */
final class BerkasMasuk {
    private BerkasMasuk() {}

    /** Why it can not be read at all; what is wrong inside it is found later. */
    static Optional<String> galat(@Nullable MultipartFile paket) {
        if (paket == null || nama(paket).isEmpty()) {
            return Optional.of("Pilih berkas paket data, lalu tekan Periksa paket");
        }
        return paket.isEmpty()
                ? Optional.of("Berkas " + nama(paket) + " kosong (0 bita). Pilih berkas yang berisi data")
                : Optional.empty();
    }

    static String nama(MultipartFile paket) {
        return NamaBerkas.dari(paket);
    }
}
