package id.kinerja.layar.pemantauan;

import id.kinerja.layar.PembukaTahun;
import id.kinerja.layar.TahunTerbuka;
import id.kinerja.layar.TidakDitemukan;
import id.kinerja.pemantauan.HasilPantauan;
import id.kinerja.pemeriksaan.json.JsonHasil;
import id.kinerja.tampilan.Kepala;
import id.kinerja.tampilan.Menu;
import id.kinerja.tampilan.NamaUnduhan;
import id.kinerja.tampilan.Penyaji;
import id.kinerja.tampilan.Remah;
import java.io.StringWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** {@code /…/periksa}: all that is found about a data year. */
@Controller
@RequestMapping("/{pemda}/{opd}/{tahun:\\d{4}}/periksa")
class PemantauanController {
    private static final String JUDUL = "Pemeriksaan data dan laporan";

    private final PembukaTahun pembuka;
    private final PemantauTahun pemantau;
    private final Penyaji penyaji;

    PemantauanController(PembukaTahun pembuka, PemantauTahun pemantau, Penyaji penyaji) {
        this.pembuka = pembuka;
        this.pemantau = pemantau;
        this.penyaji = penyaji;
    }

    @GetMapping
    View semua(@PathVariable String pemda, @PathVariable String opd, @PathVariable int tahun) {
        TahunTerbuka terbuka = pembuka.buka(pemda, opd, tahun);
        IsiPemantauan isi = susun(terbuka).susun();
        Kepala kepala =
                Kepala.dalam(terbuka.konteks(), Menu.BERANDA, JUDUL).remah(new Remah("Beranda", terbuka.jalur("")));
        return penyaji.sajikan(
                "layar/pemantauan/pemantauan.jte", isi.ringkas().berjalan() ? kepala.segarkan() : kepala, isi);
    }

    /** The part of the page that changes while it is being looked for. */
    @GetMapping("/keadaan")
    View keadaan(@PathVariable String pemda, @PathVariable String opd, @PathVariable int tahun) {
        return penyaji.sajikan(
                "layar/pemantauan/keadaan.jte",
                Kepala.umum(JUDUL),
                susun(pembuka.buka(pemda, opd, tahun)).susun());
    }

    /** The same of the overview. */
    @GetMapping("/ringkas")
    View ringkas(@PathVariable String pemda, @PathVariable String opd, @PathVariable int tahun) {
        return penyaji.sajikan(
                "layar/pemantauan/ringkas.jte",
                Kepala.umum(JUDUL),
                susun(pembuka.buka(pemda, opd, tahun)).ringkas());
    }

    @GetMapping("/temuan.json")
    ResponseEntity<String> json(@PathVariable String pemda, @PathVariable String opd, @PathVariable int tahun) {
        TahunTerbuka terbuka = pembuka.buka(pemda, opd, tahun);
        HasilPantauan hasil = pemantau.hasil(terbuka)
                .orElseThrow(() -> new TidakDitemukan(
                        "Pemeriksaan tahun ini masih berjalan. Tunggu sebentar, lalu unduh kembali."));
        String nama = "temuan-" + opd + "-" + tahun;
        StringWriter keluar = new StringWriter();
        JsonHasil json = new JsonHasil(keluar, JsonHasil.Wadah.OBJEK);
        json.terperiksa(nama, hasil.sebagaiHasilPeriksa(nama));
        json.selesai();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, NamaUnduhan.lampiran(nama + ".json"))
                .body(keluar.toString());
    }

    private SusunPemantauan susun(TahunTerbuka tahun) {
        return new SusunPemantauan(tahun, pemantau.hasil(tahun));
    }
}
