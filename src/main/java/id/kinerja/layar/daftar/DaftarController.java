package id.kinerja.layar.daftar;

import id.kinerja.penyimpanan.ArsipPaket;
import id.kinerja.penyimpanan.PerangkatTerdaftar;
import id.kinerja.tampilan.Kepala;
import id.kinerja.tampilan.Penyaji;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
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

    @GetMapping("/")
    View daftar() {
        Map<String, List<PerangkatTerdaftar>> menurutPemda = new LinkedHashMap<>();
        arsip.daftar()
                .forEach(p -> menurutPemda
                        .computeIfAbsent(p.namaPemda(), _ -> new ArrayList<>())
                        .add(p));
        List<IsiDaftar.Pemda> pemda = menurutPemda.entrySet().stream()
                .map(e -> new IsiDaftar.Pemda(e.getKey(), e.getValue()))
                .toList();
        return penyaji.sajikan("layar/daftar.jte", Kepala.umum("Perangkat daerah"), new IsiDaftar(pemda));
    }
}
