package id.kinerja.layar.riwayat;

import id.kinerja.layar.beda.AkibatPerubahan.Tersimpan;
import id.kinerja.layar.beda.IsiBeda;
import id.kinerja.layar.riwayat.PembukaRiwayat.RiwayatTahun;
import id.kinerja.penyimpanan.KunciData;
import id.kinerja.penyimpanan.Versi;
import id.kinerja.tampilan.Kepala;
import id.kinerja.tampilan.Menu;
import id.kinerja.tampilan.Penyaji;
import id.kinerja.tampilan.Remah;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** {@code /…/riwayat}: all versions, and what each of them changed. */
@Controller
@RequestMapping("/{pemda}/{opd}/{tahun:\\d{4}}/riwayat")
class RiwayatController {
    private final PembukaRiwayat pembuka;
    private final PembandingVersi pembanding;
    private final Penyaji penyaji;

    RiwayatController(PembukaRiwayat pembuka, PembandingVersi pembanding, Penyaji penyaji) {
        this.pembuka = pembuka;
        this.pembanding = pembanding;
        this.penyaji = penyaji;
    }

    @GetMapping
    View daftar(
            @PathVariable String pemda,
            @PathVariable String opd,
            @PathVariable int tahun,
            @RequestParam Optional<Integer> diterapkan,
            @RequestParam Optional<Integer> dikembalikan) {
        RiwayatTahun riwayat = pembuka.buka(new KunciData(pemda, opd, tahun));
        return penyaji.sajikan(
                "layar/riwayat/riwayat.jte",
                Kepala.dalam(riwayat.konteks(), Menu.RIWAYAT, "Riwayat data"),
                new SusunRiwayat(riwayat).isi(diterapkan, dikembalikan));
    }

    @GetMapping("/{nomor:\\d{1,6}}")
    View versi(
            @PathVariable String pemda,
            @PathVariable String opd,
            @PathVariable int tahun,
            @PathVariable int nomor,
            @RequestParam(defaultValue = "1") int halaman) {
        RiwayatTahun riwayat = pembuka.buka(new KunciData(pemda, opd, tahun));
        Versi v = riwayat.nomor(nomor);
        String jalur = riwayat.konteks().jalur();
        Tersimpan tersimpan = nomor == riwayat.tahun().versi() ? Tersimpan.MENJADI : Tersimpan.TIDAK_SATU_PUN;
        IsiBeda beda = pembanding
                .antara(riwayat.kunci(), nomor - 1, nomor, tersimpan)
                .susun(
                        nomor == 1 ? "keadaan sebelum impor pertama" : "versi " + (nomor - 1),
                        halaman,
                        jalur + "/riwayat/" + nomor + "?halaman=");
        return penyaji.sajikan(
                "layar/riwayat/versi.jte",
                Kepala.dalam(riwayat.konteks(), Menu.RIWAYAT, "Versi " + nomor)
                        .remah(new Remah("Riwayat data", jalur + "/riwayat")),
                new IsiVersi(
                        new SusunRiwayat(riwayat).baris(v),
                        jalur,
                        Optional.of(beda).filter(b -> !b.tetap())));
    }
}
