package id.kinerja.tampilan;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** The name under which a browser keeps a file: in plain letters for old ones, whole for the others. */
public final class NamaUnduhan {
    private NamaUnduhan() {}

    /** Value of {@code Content-Disposition}; the file is kept, never shown. */
    public static String lampiran(String nama) {
        String polos = nama.replaceAll("[^A-Za-z0-9._ -]", "_");
        return "attachment; filename=\"" + polos + "\"; filename*=UTF-8''"
                + UriUtils.encode(nama, StandardCharsets.UTF_8);
    }
}
