package id.kinerja.layar.laporan;

import id.kinerja.laporan.JenisDokumenLaporan;
import id.kinerja.laporan.Kekurangan;
import id.kinerja.laporan.cetak.FormatBerkas;
import id.kinerja.layar.IngatanCuplikan;
import id.kinerja.layar.PembukaTahun;
import id.kinerja.layar.TahunTerbuka;
import id.kinerja.layar.TidakDitemukan;
import id.kinerja.layar.pekerjaan.KalimatPekerjaan;
import id.kinerja.pekerjaan.ArsipPekerjaan;
import id.kinerja.pengukuran.Pengukuran;
import id.kinerja.tampilan.Alihkan;
import id.kinerja.tampilan.Kepala;
import id.kinerja.tampilan.Menu;
import id.kinerja.tampilan.Penyaji;
import id.kinerja.tampilan.Remah;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** {@code /…/laporan}: the documents of a data year. */
@Controller
@RequestMapping("/{pemda}/{opd}/{tahun:\\d{4}}/laporan")
class LaporanController {
    private static final int CUPLIKAN = 64;

    private final PembukaTahun pembuka;
    private final ArsipPekerjaan pekerjaan;
    private final PembuatDokumen pembuat;
    private final Penyaji penyaji;
    private final IngatanCuplikan<Map<JenisDokumenLaporan, List<Kekurangan>>> kekurangan =
            new IngatanCuplikan<>(CUPLIKAN);

    LaporanController(PembukaTahun pembuka, ArsipPekerjaan pekerjaan, PembuatDokumen pembuat, Penyaji penyaji) {
        this.pembuka = pembuka;
        this.pekerjaan = pekerjaan;
        this.pembuat = pembuat;
        this.penyaji = penyaji;
    }

    @GetMapping
    View laporan(@PathVariable String pemda, @PathVariable String opd, @PathVariable int tahun, CsrfToken token) {
        TahunTerbuka terbuka = pembuka.buka(pemda, opd, tahun);
        return penyaji.sajikan(
                "layar/laporan/laporan.jte",
                Kepala.dalam(terbuka.konteks(), Menu.LAPORAN, "Laporan").remah(new Remah("Beranda", terbuka.jalur(""))),
                new PenyusunLaporan(terbuka, pekerjaan.terbaru(terbuka.data().kunci()))
                        .susun(token.getToken(), kekurangan.ambil(terbuka.ukur(), LaporanController::periksa)));
    }

    @PostMapping
    View buat(
            @PathVariable String pemda,
            @PathVariable String opd,
            @PathVariable int tahun,
            @RequestParam String dokumen,
            @RequestParam String format) {
        TahunTerbuka terbuka = pembuka.buka(pemda, opd, tahun);
        JenisDokumenLaporan jenis = JenisDokumenLaporan.dari(dokumen)
                .orElseThrow(
                        () -> new TidakDitemukan("Dokumen ini tidak dikenal. Pilih dokumen dari halaman Laporan."));
        FormatBerkas bentuk = FormatBerkas.dari(format)
                .orElseThrow(() -> new TidakDitemukan("Format ini tidak dikenal. Pilih format dari halaman Laporan."));
        return Alihkan.ke(KalimatPekerjaan.alamat(pembuat.mulai(terbuka, jenis, bentuk)));
    }

    private static Map<JenisDokumenLaporan, List<Kekurangan>> periksa(Pengukuran ukur) {
        return Arrays.stream(JenisDokumenLaporan.values()).collect(Collectors.toMap(j -> j, j -> j.kekurangan(ukur)));
    }
}
