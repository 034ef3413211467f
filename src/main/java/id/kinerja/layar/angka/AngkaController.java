package id.kinerja.layar.angka;

import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.KodeProgram;
import id.kinerja.layar.PembukaTahun;
import id.kinerja.layar.TahunTerbuka;
import id.kinerja.pengukuran.JsonHitungan;
import id.kinerja.tampilan.Kepala;
import id.kinerja.tampilan.Menu;
import id.kinerja.tampilan.Penyaji;
import id.kinerja.tampilan.Remah;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** {@code /{pemda}/{opd}/{tahun}/angka/{alamat}}: "Dari mana angka ini?" */
@Controller
class AngkaController {
    private static final int MIRIP_TERBANYAK = 12;
    private static final int TULISAN_TERPANJANG = 80;

    private final PembukaTahun pembuka;
    private final Penyaji penyaji;

    AngkaController(PembukaTahun pembuka, Penyaji penyaji) {
        this.pembuka = pembuka;
        this.penyaji = penyaji;
    }

    @GetMapping("/{pemda}/{opd}/{tahun:\\d{4}}/angka/{*alamat}")
    View angka(
            @PathVariable String pemda,
            @PathVariable String opd,
            @PathVariable int tahun,
            @PathVariable String alamat,
            @RequestParam(defaultValue = "1") String halaman,
            HttpServletResponse jawab) {
        TahunTerbuka terbuka = pembuka.buka(pemda, opd, tahun);
        String tertulis = alamat.substring(1);
        Optional<Hitungan> hitungan = cari(terbuka, tertulis);
        if (hitungan.isEmpty()) {
            jawab.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return penyaji.sajikan(
                    "layar/angka/tidakAda.jte",
                    kepala(terbuka, "Angka tidak ditemukan"),
                    new IsiAngkaTidakAda(potong(tertulis), mirip(terbuka, tertulis)));
        }
        return penyaji.sajikan(
                "layar/angka/angka.jte",
                kepala(terbuka, hitungan.get().uraian()),
                new SusunAngka(terbuka).susun(hitungan.get(), nomor(halaman)));
    }

    @GetMapping(path = "/{pemda}/{opd}/{tahun:\\d{4}}/angka/{*alamat}", params = "format=json")
    void json(
            @PathVariable String pemda,
            @PathVariable String opd,
            @PathVariable int tahun,
            @PathVariable String alamat,
            HttpServletResponse jawab)
            throws IOException {
        Optional<Hitungan> hitungan = cari(pembuka.buka(pemda, opd, tahun), alamat.substring(1));
        jawab.setContentType("application/json;charset=UTF-8");
        if (hitungan.isEmpty()) {
            jawab.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        String isi = hitungan.map(JsonHitungan::dari).orElse("{\"kesalahan\":\"angka tidak ditemukan\"}");
        jawab.getOutputStream().write(isi.getBytes(StandardCharsets.UTF_8));
    }

    /** As the command {@code jelaskan}: an address, or a budget code for its absorption. */
    private static Optional<Hitungan> cari(TahunTerbuka terbuka, String tertulis) {
        return dibaca(tertulis).flatMap(terbuka.ukur()::cari);
    }

    private static Optional<Alamat> dibaca(String tertulis) {
        return KodeProgram.baca(tertulis)
                .map(k -> Alamat.dari("serapan", k.nilai()))
                .or(() -> Alamat.baca(tertulis));
    }

    private static List<IsiAngkaTidakAda.Mirip> mirip(TahunTerbuka terbuka, String tertulis) {
        return dibaca(tertulis).stream()
                .flatMap(a -> terbuka.ukur().mirip(a).stream())
                .limit(MIRIP_TERBANYAK)
                .flatMap(a -> terbuka.ukur().cari(a).stream())
                .map(h -> new IsiAngkaTidakAda.Mirip(
                        h.alamat().toString(), h.uraian(), terbuka.angka().jalur(h.alamat())))
                .toList();
    }

    private static Kepala kepala(TahunTerbuka terbuka, String judul) {
        return Kepala.dalam(terbuka.konteks(), Menu.TANPA, judul)
                .remah(new Remah("Beranda", terbuka.konteks().jalur()));
    }

    private static int nomor(String halaman) {
        return halaman.matches("[1-9]\\d{0,5}") ? Integer.parseInt(halaman) : 1;
    }

    private static String potong(String teks) {
        return teks.length() <= TULISAN_TERPANJANG ? teks : teks.substring(0, TULISAN_TERPANJANG) + "…";
    }
}
