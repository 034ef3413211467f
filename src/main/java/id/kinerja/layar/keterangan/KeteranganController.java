package id.kinerja.layar.keterangan;

import id.kinerja.paket.skema.SetelanSkema;
import id.kinerja.paket.skema.Skema;
import id.kinerja.tampilan.Kepala;
import id.kinerja.tampilan.Penyaji;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** {@code /bantuan}, {@code /aksesibilitas}, {@code /kebijakan}. */
@Controller
class KeteranganController {
    private final Penyaji penyaji;

    KeteranganController(Penyaji penyaji) {
        this.penyaji = penyaji;
    }

    @GetMapping("/bantuan")
    View bantuan() {
        return penyaji.sajikan("layar/keterangan/bantuan.jte", Kepala.umum("Bantuan"), "");
    }

    @GetMapping("/aksesibilitas")
    View aksesibilitas() {
        return penyaji.sajikan("layar/keterangan/aksesibilitas.jte", Kepala.umum("Pernyataan aksesibilitas"), "");
    }

    @GetMapping("/kebijakan")
    View kebijakan() {
        IsiKebijakan isi = new IsiKebijakan(Skema.berlaku().setelan().stream()
                .filter(s -> !s.kunci().startsWith("peta_"))
                .map(KeteranganController::baris)
                .toList());
        return penyaji.sajikan("layar/keterangan/kebijakan.jte", Kepala.umum("Kebijakan penghitungan"), isi);
    }

    private static IsiKebijakan.Baris baris(SetelanSkema s) {
        return new IsiKebijakan.Baris(
                s.kunci(), s.bantuan(), String.join(", ", s.nilai()), s.baku().isEmpty() ? "–" : s.baku());
    }
}
