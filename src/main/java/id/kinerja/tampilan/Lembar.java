package id.kinerja.tampilan;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.web.servlet.View;

/** One rendered page: a compiled template with its typed content. */
public final class Lembar implements View {
    private final TemplateEngine mesin;
    private final String templat;
    private final Map<String, Object> isi;

    Lembar(TemplateEngine mesin, String templat, Map<String, Object> isi) {
        this.mesin = mesin;
        this.templat = templat;
        this.isi = Map.copyOf(isi);
    }

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(
            @org.jspecify.annotations.Nullable Map<String, ?> model,
            HttpServletRequest minta,
            HttpServletResponse jawab)
            throws IOException {
        Utf8ByteOutput keluar = new Utf8ByteOutput();
        mesin.render(templat, isi, keluar);
        jawab.setContentType(getContentType());
        jawab.setContentLength(keluar.getContentLength());
        keluar.writeTo(jawab.getOutputStream());
    }
}
