package id.kinerja.tampilan;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Map;
import org.springframework.web.servlet.View;

/** Serves pages from the compiled templates of {@code src/main/jte}. */
public final class Penyaji {
    private final TemplateEngine mesin =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "kinerja.templat");

    /** @param templat e.g. {@code layar/daftar/daftar.jte}; takes {@code kepala} and {@code isi} */
    public View sajikan(String templat, Kepala kepala, Object isi) {
        return new Lembar(mesin, templat, Map.of("kepala", kepala, "isi", isi));
    }
}
