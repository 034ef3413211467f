package id.kinerja.layar.periksa;

import id.kinerja.layar.TidakDitemukan;
import id.kinerja.pemeriksaan.kertas.FormatKertas;
import id.kinerja.pemeriksaan.kertas.Penugasan;
import id.kinerja.tampilan.NamaUnduhan;
import id.kinerja.tampilan.Penyaji;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** {@code /periksa/{id}/unduhan} and what is offered there: working paper, marked copy, JSON. */
@Controller
@RequestMapping("/periksa/{id}")
class UnduhanReviuController {
    private static final int ANGGOTA_TERBANYAK = 20;

    private final PembukaReviu pembuka;
    private final PembuatUnduhan pembuat;
    private final Penyaji penyaji;

    UnduhanReviuController(PembukaReviu pembuka, PembuatUnduhan pembuat, Penyaji penyaji) {
        this.pembuka = pembuka;
        this.pembuat = pembuat;
        this.penyaji = penyaji;
    }

    @GetMapping("/unduhan")
    View unduhan(@PathVariable String id, @RequestParam Map<String, String> isian) {
        ReviuTerbuka terbuka = pembuka.buka(Pandangan.dari(id, isian));
        Pandangan p = terbuka.pandangan();
        SusunJudul judul = new SusunJudul(terbuka);
        return penyaji.sajikan(
                "layar/periksa/unduhan.jte",
                ReviuController.kepala("Kertas kerja", terbuka),
                new IsiUnduhanReviu(
                        judul.judul(),
                        judul.dokumen(),
                        judul.halaman(SusunJudul.Bagian.UNDUHAN),
                        Pandangan.jalur(id) + "/kertas-kerja",
                        p.naskah(),
                        p.versi().isPresent() ? String.valueOf(p.versi().getAsInt()) : "",
                        terbuka.hasil().terperiksa(p.naskah()).salinan().map(_ -> p.bawah("bertanda")),
                        p.bawah("temuan.json")));
    }

    @GetMapping("/kertas-kerja")
    ResponseEntity<byte[]> kertas(
            @PathVariable String id,
            @RequestParam Map<String, String> isian,
            @RequestParam(defaultValue = "docx") String format,
            @RequestParam(defaultValue = "") String tim,
            @RequestParam(defaultValue = "") String surat) {
        FormatKertas bentuk = Arrays.stream(FormatKertas.values())
                .filter(f -> f.akhiran().equals(format))
                .findFirst()
                .orElseThrow(() -> new TidakDitemukan("Kertas kerja tersedia sebagai docx, xlsx, dan html."));
        ReviuTerbuka terbuka = pembuka.buka(Pandangan.dari(id, isian));
        Penugasan penugasan = new Penugasan(
                tim.lines()
                        .map(String::strip)
                        .filter(s -> !s.isEmpty())
                        .limit(ANGGOTA_TERBANYAK)
                        .toList(),
                Optional.of(surat.strip()).filter(s -> !s.isEmpty()));
        return berkas(
                "kertas-kerja-" + polos(terbuka) + "." + bentuk.akhiran(),
                jenis(bentuk),
                pembuat.kertas(terbuka, bentuk, penugasan));
    }

    @GetMapping("/bertanda")
    ResponseEntity<byte[]> bertanda(@PathVariable String id, @RequestParam Map<String, String> isian) {
        ReviuTerbuka terbuka = pembuka.buka(Pandangan.dari(id, isian));
        byte[] isi = pembuat.bertanda(terbuka);
        boolean pdf = isi.length > 0 && isi[0] == '%';
        return berkas(
                polos(terbuka) + "-bertanda" + (pdf ? ".pdf" : ".docx"),
                pdf ? "application/pdf" : jenis(FormatKertas.DOCX),
                isi);
    }

    @GetMapping("/temuan.json")
    ResponseEntity<byte[]> json(@PathVariable String id, @RequestParam Map<String, String> isian) {
        ReviuTerbuka terbuka = pembuka.buka(Pandangan.dari(id, isian));
        return berkas("temuan.json", "application/json", pembuat.json(terbuka.hasil()));
    }

    private static ResponseEntity<byte[]> berkas(String nama, String jenis, byte[] isi) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, jenis)
                .header(HttpHeaders.CONTENT_DISPOSITION, NamaUnduhan.lampiran(nama))
                .body(isi);
    }

    private static String jenis(FormatKertas format) {
        return switch (format) {
            case DOCX -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            case HTML -> "text/html;charset=UTF-8";
        };
    }

    /** The name of the document without its ending. */
    private static String polos(ReviuTerbuka terbuka) {
        String nama = terbuka.kini().berkas().nama();
        int titik = nama.lastIndexOf('.');
        return titik > 0 ? nama.substring(0, titik) : nama;
    }
}
