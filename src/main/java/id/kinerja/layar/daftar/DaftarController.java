package id.kinerja.layar.daftar;

import id.kinerja.penyimpanan.ArsipPaket;
import id.kinerja.tampilan.Kepala;
import id.kinerja.tampilan.Penyaji;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** {@code /}: agencies and years. */
@Controller
class DaftarController {
    private final ArsipPaket arsip;
    private final Penyaji penyaji;

    DaftarController(ArsipPaket arsip, Penyaji penyaji) {
        this.arsip = arsip;
        this.penyaji = penyaji;
    }

    /** @param cari part of the name of an agency or government */
    @GetMapping("/")
    View daftar(@RequestParam(defaultValue = "") String cari, @RequestParam(defaultValue = "1") String halaman) {
        return penyaji.sajikan(
                "layar/daftar/daftar.jte",
                Kepala.umum("Perangkat daerah"),
                SusunDaftar.susun(arsip.daftar(), cari, halaman));
    }
}
