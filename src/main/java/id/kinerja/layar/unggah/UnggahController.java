package id.kinerja.layar.unggah;

import id.kinerja.layar.TidakDitemukan;
import id.kinerja.penyimpanan.ArsipUnggahan;
import id.kinerja.penyimpanan.TampunganPenuh;
import id.kinerja.penyimpanan.Unggahan;
import id.kinerja.tampilan.Alihkan;
import id.kinerja.tampilan.Kepala;
import id.kinerja.tampilan.NamaUnduhan;
import id.kinerja.tampilan.Penyaji;
import id.kinerja.tampilan.Remah;
import id.kinerja.tampilan.SaatTertulis;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** {@code /unggah}: a file comes in, is read, and shows what is wrong with it or what it would change. */
@Controller
class UnggahController {
    private static final Remah UNGGAH = new Remah("Unggah data", "/unggah");

    private final ArsipUnggahan arsip;
    private final PenerimaUnggahan penerimaan;
    private final PeninjauUnggahan peninjau;
    private final SusunPratinjau pratinjau;
    private final PenerapUnggahan penerap;
    private final Penyaji penyaji;

    UnggahController(
            ArsipUnggahan arsip,
            PenerimaUnggahan penerimaan,
            PeninjauUnggahan peninjau,
            SusunPratinjau pratinjau,
            PenerapUnggahan penerap,
            Penyaji penyaji) {
        this.arsip = arsip;
        this.penerimaan = penerimaan;
        this.peninjau = peninjau;
        this.pratinjau = pratinjau;
        this.penerap = penerap;
        this.penyaji = penyaji;
    }

    @GetMapping("/unggah")
    View formulir(CsrfToken token) {
        return formulir(token, Optional.empty());
    }

    @PostMapping("/unggah")
    View terima(@RequestParam("paket") @Nullable MultipartFile paket, CsrfToken token, HttpServletResponse jawab)
            throws IOException {
        Optional<String> galat = BerkasMasuk.galat(paket);
        if (paket == null || galat.isPresent()) {
            jawab.setStatus(HttpStatus.BAD_REQUEST.value());
            return formulir(token, galat);
        }
        try {
            String id = penerimaan.simpan(paket);
            Kesabaran.tunggu(peninjau.tinjau(arsip.cari(id).orElseThrow()));
            return Alihkan.ke("/unggah/" + id);
        } catch (TampunganPenuh penuh) {
            jawab.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            return formulir(token, Optional.ofNullable(penuh.getMessage()));
        }
    }

    @GetMapping("/unggah/{id}")
    View hasil(
            @PathVariable String id,
            @RequestParam(defaultValue = "1") int halaman,
            @RequestParam Optional<Integer> berubah,
            CsrfToken token) {
        Unggahan u = cari(id);
        CompletableFuture<Tinjauan> tinjauan = peninjau.tinjau(u);
        if (!Kesabaran.tunggu(tinjauan)) {
            return penyaji.sajikan(
                    "layar/unggah/tunggu.jte",
                    Kepala.umum("Paket sedang dibaca").segarkan(),
                    new IsiTunggu(alamat(u), u.nama(), SaatTertulis.ukuran(u.ukuran()), SaatTertulis.dari(u.dibuat())));
        }
        return switch (tinjauan.join()) {
            case Tinjauan.Ditolak(var paket, var masalah) ->
                penyaji.sajikan(
                        "layar/unggah/masalah.jte",
                        Kepala.umum("Kesalahan: Unggah data").remah(UNGGAH),
                        new SusunMasalah(masalah, paket)
                                .isi(new IsiUnggah(token.getToken(), Optional.empty()), berkas(u), halaman));
            case Tinjauan.Terbanding t ->
                penyaji.sajikan(
                        "layar/unggah/pratinjau.jte",
                        Kepala.umum("Pratinjau " + t.sah().data().profil().namaOpd())
                                .remah(UNGGAH),
                        pratinjau.susun(
                                t,
                                token.getToken(),
                                berkas(u),
                                halaman,
                                berubah.map(OptionalInt::of).orElse(OptionalInt.empty())));
        };
    }

    @GetMapping("/unggah/{id}/masalah.csv")
    ResponseEntity<byte[]> masalah(@PathVariable String id) {
        Unggahan u = cari(id);
        SusunMasalah daftar = switch (peninjau.tinjau(u).join()) {
            case Tinjauan.Ditolak(var paket, var masalah) -> new SusunMasalah(masalah, paket);
            case Tinjauan.Terbanding t ->
                new SusunMasalah(t.sah().peringatan(), Optional.of(t.sah().paket()));
        };
        return ResponseEntity.ok()
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header("Content-Disposition", NamaUnduhan.lampiran("daftar-masalah.csv"))
                .body(daftar.csv());
    }

    @PostMapping("/unggah/{id}/terapkan")
    View terapkan(@PathVariable String id, @RequestParam int dasar) {
        Unggahan u = cari(id);
        return switch (peninjau.tinjau(u).join()) {
            case Tinjauan.Ditolak _ -> Alihkan.ke(alamat(u));
            case Tinjauan.Terbanding t -> Alihkan.ke(penerap.terapkan(u, t, dasar));
        };
    }

    private View formulir(CsrfToken token, Optional<String> galat) {
        return penyaji.sajikan(
                "layar/unggah/unggah.jte",
                Kepala.umum(galat.isPresent() ? "Kesalahan: Unggah data" : "Unggah data"),
                new IsiUnggah(token.getToken(), galat));
    }

    private Unggahan cari(String id) {
        return arsip.cari(id)
                .orElseThrow(() -> new TidakDitemukan("Unggahan ini tidak ada atau sudah lewat tujuh hari, sehingga"
                        + " sudah dihapus. Unggah kembali berkasnya."));
    }

    private static IsiMasalah.Berkas berkas(Unggahan u) {
        return new IsiMasalah.Berkas(
                alamat(u), u.nama(), SaatTertulis.ukuran(u.ukuran()), SaatTertulis.dari(u.dibuat()));
    }

    static String alamat(Unggahan u) {
        return "/unggah/" + u.id();
    }
}
