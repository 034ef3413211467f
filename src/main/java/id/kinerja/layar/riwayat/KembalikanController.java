package id.kinerja.layar.riwayat;

import id.kinerja.layar.TidakDitemukan;
import id.kinerja.layar.beda.AkibatPerubahan.Tersimpan;
import id.kinerja.layar.beda.IsiBeda;
import id.kinerja.layar.riwayat.PembukaRiwayat.RiwayatTahun;
import id.kinerja.penyimpanan.ArsipPaket;
import id.kinerja.penyimpanan.DataSudahBerubah;
import id.kinerja.penyimpanan.KunciData;
import id.kinerja.tampilan.Alihkan;
import id.kinerja.tampilan.Kepala;
import id.kinerja.tampilan.Menu;
import id.kinerja.tampilan.Penyaji;
import id.kinerja.tampilan.Remah;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** {@code /…/riwayat/{n}/kembalikan}: asks, then brings version n back as a new one. */
@Controller
@RequestMapping("/{pemda}/{opd}/{tahun:\\d{4}}/riwayat/{nomor:\\d{1,6}}/kembalikan")
class KembalikanController {
    private static final int ALASAN_TERPANJANG = 500;

    private final ArsipPaket arsip;
    private final PembukaRiwayat pembuka;
    private final PembandingVersi pembanding;
    private final Penyaji penyaji;

    KembalikanController(ArsipPaket arsip, PembukaRiwayat pembuka, PembandingVersi pembanding, Penyaji penyaji) {
        this.arsip = arsip;
        this.pembuka = pembuka;
        this.pembanding = pembanding;
        this.penyaji = penyaji;
    }

    /** What was typed into the form so far, and what is wrong with it. */
    private record Isian(String alasan, Optional<String> galat) {}

    @GetMapping
    View tanya(
            @PathVariable String pemda,
            @PathVariable String opd,
            @PathVariable int tahun,
            @PathVariable int nomor,
            @RequestParam(defaultValue = "1") int halaman,
            @RequestParam Optional<Integer> berubah,
            CsrfToken token) {
        return halaman(
                buka(new KunciData(pemda, opd, tahun), nomor),
                nomor,
                halaman,
                berubah,
                token,
                new Isian("", Optional.empty()));
    }

    @PostMapping
    View kembalikan(
            @PathVariable String pemda,
            @PathVariable String opd,
            @PathVariable int tahun,
            @PathVariable int nomor,
            @RequestParam int dasar,
            @RequestParam(defaultValue = "") String alasan,
            CsrfToken token,
            HttpServletResponse jawab) {
        RiwayatTahun riwayat = buka(new KunciData(pemda, opd, tahun), nomor);
        Optional<String> galat = periksa(alasan);
        if (galat.isPresent()) {
            jawab.setStatus(HttpStatus.BAD_REQUEST.value());
            return halaman(riwayat, nomor, 1, Optional.empty(), token, new Isian(alasan, galat));
        }
        String jalur = riwayat.konteks().jalur() + "/riwayat";
        try {
            int versi = arsip.kembalikan(riwayat.kunci(), nomor, alasan.strip(), dasar);
            return Alihkan.ke(jalur + "?dikembalikan=" + versi);
        } catch (DataSudahBerubah lain) {
            return Alihkan.ke(jalur + "/" + nomor + "/kembalikan?berubah=" + dasar);
        }
    }

    private RiwayatTahun buka(KunciData kunci, int nomor) {
        RiwayatTahun riwayat = pembuka.buka(kunci);
        if (nomor > 0) {
            riwayat.nomor(nomor);
        }
        if (nomor == riwayat.tahun().versi()) {
            throw new TidakDitemukan("Versi " + nomor + " sedang berlaku, sehingga tidak perlu dikembalikan."
                    + " Pilih versi lain dari daftar riwayat data.");
        }
        return riwayat;
    }

    private static Optional<String> periksa(String alasan) {
        if (alasan.isBlank()) {
            return Optional.of("Isi alasan; alasan tersimpan di riwayat data");
        }
        return alasan.length() > ALASAN_TERPANJANG
                ? Optional.of("Persingkat alasan menjadi paling banyak " + ALASAN_TERPANJANG + " huruf")
                : Optional.empty();
    }

    private View halaman(
            RiwayatTahun riwayat, int nomor, int diminta, Optional<Integer> berubah, CsrfToken token, Isian isian) {
        int kini = riwayat.tahun().versi();
        String jalur = riwayat.konteks().jalur();
        boolean kosong = nomor == 0 || riwayat.nomor(nomor).tabel() == 0;
        IsiBeda beda = pembanding
                .antara(riwayat.kunci(), kini, nomor, Tersimpan.SEMULA)
                .susun("versi " + kini, diminta, jalur + "/riwayat/" + nomor + "/kembalikan?halaman=");
        return penyaji.sajikan(
                "layar/riwayat/kembalikan.jte",
                Kepala.dalam(
                                riwayat.konteks(),
                                Menu.RIWAYAT,
                                (isian.galat().isPresent() ? "Kesalahan: " : "")
                                        + (kosong ? "Kosongkan data" : "Kembalikan versi " + nomor))
                        .remah(new Remah("Riwayat data", jalur + "/riwayat")),
                new IsiKembalikan(
                        token.getToken(),
                        riwayat.kunci().tahun(),
                        jalur,
                        nomor,
                        kini,
                        kosong,
                        berubah.filter(b -> b != kini)
                                .map(b -> "Data ini sudah diubah orang lain sejak halaman dibuka: saat itu versi " + b
                                        + ", sekarang versi " + kini
                                        + ". Belum ada yang dikembalikan. Periksa sekali lagi."),
                        isian.galat(),
                        isian.alasan(),
                        Optional.of(beda).filter(b -> !b.tetap())));
    }
}
