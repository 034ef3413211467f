package id.kinerja.layar.pekerjaan;

import id.kinerja.layar.PembukaTahun;
import id.kinerja.layar.TahunTerbuka;
import id.kinerja.layar.TidakDitemukan;
import id.kinerja.pekerjaan.ArsipPekerjaan;
import id.kinerja.pekerjaan.IsiBerkas;
import id.kinerja.pekerjaan.Pekerjaan;
import id.kinerja.penyimpanan.KunciData;
import id.kinerja.tampilan.Alihkan;
import id.kinerja.tampilan.Kepala;
import id.kinerja.tampilan.Menu;
import id.kinerja.tampilan.NamaUnduhan;
import id.kinerja.tampilan.Penyaji;
import id.kinerja.tampilan.Remah;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** {@code /pekerjaan/{id}}: a job that can be left and found again. */
@Controller
@RequestMapping("/pekerjaan/{id}")
class PekerjaanController {
    private static final String TIDAK_ADA =
            "Pekerjaan ini tidak ada, atau hasilnya sudah dibuang karena lewat satu hari."
                    + " Mulai kembali dari halaman Laporan atau Unggah data.";

    private final ArsipPekerjaan arsip;
    private final PembukaTahun pembuka;
    private final Penyaji penyaji;

    PekerjaanController(ArsipPekerjaan arsip, PembukaTahun pembuka, Penyaji penyaji) {
        this.arsip = arsip;
        this.pembuka = pembuka;
        this.penyaji = penyaji;
    }

    @GetMapping
    View pekerjaan(@PathVariable String id) {
        Pekerjaan p = cari(id);
        if (p.keadaan() instanceof Pekerjaan.HalamanSelesai(String alamat)) {
            return Alihkan.ke(alamat);
        }
        Kepala kepala = kepala(p);
        return penyaji.sajikan(
                "layar/pekerjaan/pekerjaan.jte",
                p.masihDitunggu() ? kepala.segarkan() : kepala,
                PenyusunPekerjaan.susun(p));
    }

    /** The part of the page that changes; htmx goes on to the result when that is a page. */
    @GetMapping("/keadaan")
    View keadaan(@PathVariable String id, HttpServletResponse jawab) {
        Pekerjaan p = cari(id);
        if (p.keadaan() instanceof Pekerjaan.HalamanSelesai(String alamat)) {
            jawab.setHeader("HX-Redirect", alamat);
        }
        return penyaji.sajikan(
                "layar/pekerjaan/keadaan.jte", Kepala.umum(p.tugas().judul()), PenyusunPekerjaan.susun(p));
    }

    @GetMapping("/berkas")
    ResponseEntity<byte[]> berkas(@PathVariable String id) {
        if (!(cari(id).keadaan() instanceof Pekerjaan.BerkasSelesai(String nama, String jenisIsi, var _))) {
            throw new TidakDitemukan(TIDAK_ADA);
        }
        IsiBerkas isi = arsip.berkas(id).orElseThrow(() -> new TidakDitemukan(TIDAK_ADA));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, jenisIsi)
                .header(HttpHeaders.CONTENT_DISPOSITION, NamaUnduhan.lampiran(nama))
                .body(isi.bita());
    }

    private Pekerjaan cari(String id) {
        return arsip.cari(id).orElseThrow(() -> new TidakDitemukan(TIDAK_ADA));
    }

    /** The year it is about, while that is still there. */
    private Kepala kepala(Pekerjaan p) {
        String judul = p.tugas().judul();
        return p.tugas().data().map(k -> dalam(k, judul)).orElseGet(() -> Kepala.umum(judul));
    }

    private Kepala dalam(KunciData kunci, String judul) {
        try {
            TahunTerbuka tahun = pembuka.buka(kunci.pemda(), kunci.opd(), kunci.tahun());
            return Kepala.dalam(tahun.konteks(), Menu.LAPORAN, judul)
                    .remah(new Remah("Beranda", tahun.jalur("")), new Remah("Laporan", tahun.jalur("/laporan")));
        } catch (TidakDitemukan dibatalkan) {
            return Kepala.umum(judul);
        }
    }
}
