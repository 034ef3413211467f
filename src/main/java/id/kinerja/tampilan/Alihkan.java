package id.kinerja.tampilan;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Answers a form with the page to go to, so that reloading it does not send the form again. */
public final class Alihkan {
    private Alihkan() {}

    /** @param alamat within this server, e.g. {@code /unggah} */
    public static View ke(String alamat) {
        RedirectView tujuan = new RedirectView(alamat);
        tujuan.setStatusCode(HttpStatus.SEE_OTHER);
        return tujuan;
    }
}
