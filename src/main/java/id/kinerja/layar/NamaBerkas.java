package id.kinerja.layar;

import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;

/** The name of a file that was sent, without folders and control characters. */
public final class NamaBerkas {
    private static final int TERPANJANG = 150;

    private NamaBerkas() {}

    /** Empty when no file was chosen. */
    public static String dari(MultipartFile berkas) {
        String asli = Optional.ofNullable(berkas.getOriginalFilename()).orElse("");
        String nama = asli.substring(Math.max(asli.lastIndexOf('/'), asli.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return nama.length() <= TERPANJANG ? nama : nama.substring(nama.length() - TERPANJANG);
    }
}
