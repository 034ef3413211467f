package id.kinerja.layar.unggah;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The file part of the form. */
final class BerkasMasuk {
    private static final int NAMA_TERPANJANG = 150;

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

    /** The file name without folders and control characters. */
    static String nama(MultipartFile paket) {
        String asli = Optional.ofNullable(paket.getOriginalFilename()).orElse("");
        String nama = asli.substring(Math.max(asli.lastIndexOf('/'), asli.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return nama.length() <= NAMA_TERPANJANG ? nama : nama.substring(nama.length() - NAMA_TERPANJANG);
    }
}
