package id.kinerja.layar.ekspor;

import id.kinerja.laporan.PengetahuanLaporan;
import id.kinerja.laporan.cetak.FormatBerkas;
import id.kinerja.layar.TidakDitemukan;
import id.kinerja.paket.Masalah;
import id.kinerja.paket.TulisPaket;
import id.kinerja.paket.bentuk.Paket;
import id.kinerja.paket.xlsx.TulisBukuKerja;
import id.kinerja.penyimpanan.ArsipPaket;
import id.kinerja.penyimpanan.KunciData;
import id.kinerja.tampilan.NamaUnduhan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /…/data.xlsx}, {@code /…/data.zip}, {@code /templat.xlsx}: lossless, so that they can be uploaded again. */
@Controller
class EksporController {
    private static final int AWAL = 1 << 16;

    private final ArsipPaket arsip;
    private final Map<String, String> bagian = new PengetahuanLaporan().bagian();

    EksporController(ArsipPaket arsip) {
        this.arsip = arsip;
    }

    @GetMapping("/{pemda}/{opd}/{tahun:\\d{4}}/data.xlsx")
    ResponseEntity<byte[]> bukuKerja(
            @PathVariable String pemda,
            @PathVariable String opd,
            @PathVariable int tahun,
            @RequestParam Optional<Integer> versi)
            throws IOException {
        Isi isi = muat(new KunciData(pemda, opd, tahun), versi);
        ByteArrayOutputStream keluar = new ByteArrayOutputStream(AWAL);
        List<Masalah> masalah = TulisBukuKerja.tulis(isi.paket(), bagian, keluar);
        if (!masalah.isEmpty()) {
            throw new TidakDitemukan("Data ini tidak muat dalam buku kerja XLSX: "
                    + masalah.getFirst().salah() + " Unduh bentuk ZIP-nya.");
        }
        return berkas(keluar, FormatBerkas.XLSX.jenisIsi(), isi.nama() + ".xlsx");
    }

    @GetMapping("/{pemda}/{opd}/{tahun:\\d{4}}/data.zip")
    ResponseEntity<byte[]> zip(
            @PathVariable String pemda,
            @PathVariable String opd,
            @PathVariable int tahun,
            @RequestParam Optional<Integer> versi)
            throws IOException {
        Isi isi = muat(new KunciData(pemda, opd, tahun), versi);
        ByteArrayOutputStream keluar = new ByteArrayOutputStream(AWAL);
        TulisPaket.zip(isi.paket(), keluar);
        return berkas(keluar, "application/zip", isi.nama() + ".zip");
    }

    @GetMapping("/templat.xlsx")
    ResponseEntity<byte[]> templat() throws IOException {
        ByteArrayOutputStream keluar = new ByteArrayOutputStream(AWAL);
        TulisBukuKerja.templat(bagian, keluar);
        return berkas(keluar, FormatBerkas.XLSX.jenisIsi(), "templat-kinerja.xlsx");
    }

    private record Isi(Paket paket, String nama) {}

    private Isi muat(KunciData kunci, Optional<Integer> diminta) {
        int versi = diminta.orElseGet(() -> arsip.versi(kunci));
        Paket paket = arsip.muat(kunci, versi)
                .orElseThrow(() -> new TidakDitemukan("Tidak ada data pada versi " + versi + " tahun " + kunci.tahun()
                        + ". Pilih versi dari riwayat data."));
        return new Isi(paket, kunci.opd() + "-" + kunci.tahun() + "-versi-" + versi);
    }

    private static ResponseEntity<byte[]> berkas(ByteArrayOutputStream isi, String jenis, String nama) {
        return ResponseEntity.ok()
                .header("Content-Type", jenis)
                .header("Content-Disposition", NamaUnduhan.lampiran(nama))
                .body(isi.toByteArray());
    }
}
