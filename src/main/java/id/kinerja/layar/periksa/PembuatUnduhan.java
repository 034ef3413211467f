package id.kinerja.layar.periksa;

import id.kinerja.layar.TidakDitemukan;
import id.kinerja.layar.periksa.HasilReviu.SatuNaskah;
import id.kinerja.pemeriksaan.DaftarAturan;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.json.JsonHasil;
import id.kinerja.pemeriksaan.kertas.CatatanTemuan;
import id.kinerja.pemeriksaan.kertas.FormatKertas;
import id.kinerja.pemeriksaan.kertas.KertasKerja;
import id.kinerja.pemeriksaan.kertas.Penugasan;
import id.kinerja.pemeriksaan.tandai.SalinanBertanda;
import id.kinerja.pemeriksaan.tandai.TakDapatDitandai;
import id.kinerja.penyimpanan.ArsipReviu;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes files from a review, few at a time. */
@Component
class PembuatUnduhan {
    private static final int BERSAMAAN = 2;
    private static final Duration TERLAMA = Duration.ofSeconds(20);
    private static final ZoneId ZONA = ZoneId.of("Asia/Jakarta");

    private final ArsipReviu arsip;
    private final Semaphore giliran = new Semaphore(BERSAMAAN, true);

    PembuatUnduhan(ArsipReviu arsip) {
        this.arsip = arsip;
    }

    @FunctionalInterface
    private interface Tulis {
        void ke(ByteArrayOutputStream keluar) throws IOException, TakDapatDitandai;
    }

    /** The working paper, with what was decided in its columns. */
    byte[] kertas(ReviuTerbuka terbuka, FormatKertas format, Penugasan penugasan) {
        SatuNaskah.Terperiksa naskah =
                terbuka.hasil().terperiksa(terbuka.pandangan().naskah());
        Map<Temuan, CatatanTemuan> catatan = naskah.isi().temuan().stream()
                .collect(Collectors.toMap(t -> t.temuan(), t -> terbuka.sikap(t).catatan(), (satu, _) -> satu));
        KertasKerja kertas = new KertasKerja(penugasan, DaftarAturan::penjelasan, saat(naskah));
        return buat(keluar -> format.tulis(
                kertas.susun(naskah.isi().hasil(), t -> catatan.getOrDefault(t, CatatanTemuan.KOSONG)), keluar));
    }

    /** The original with the findings that the filter lets through. */
    byte[] bertanda(ReviuTerbuka terbuka) {
        SatuNaskah.Terperiksa naskah =
                terbuka.hasil().terperiksa(terbuka.pandangan().naskah());
        SalinanBertanda salinan = naskah.salinan()
                .orElseThrow(() ->
                        new TidakDitemukan("Salinan bertanda hanya dapat dibuat dari berkas Word (.docx) dan PDF."));
        List<Temuan> temuan =
                terbuka.tersaring(naskah.isi()).stream().map(t -> t.temuan()).toList();
        return buat(keluar -> salinan.tulis(
                arsip.isi(
                                terbuka.reviu().id(),
                                naskah.berkas().nomor(),
                                naskah.berkas().versi())
                        .orElseThrow(),
                naskah.isi().naskah(),
                temuan,
                saat(naskah),
                keluar));
    }

    /** All documents: an object for one, an array for several. */
    byte[] json(HasilReviu hasil) {
        StringWriter keluar = new StringWriter();
        JsonHasil json =
                new JsonHasil(keluar, hasil.naskah().size() == 1 ? JsonHasil.Wadah.OBJEK : JsonHasil.Wadah.LARIK);
        for (SatuNaskah n : hasil.naskah()) {
            switch (n) {
                case SatuNaskah.Terperiksa t ->
                    json.terperiksa(t.berkas().nama(), t.isi().hasil());
                case SatuNaskah.TakTerbaca t -> json.galat(t.berkas().nama(), t.galat());
            }
        }
        json.selesai();
        return keluar.toString().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] buat(Tulis tulis) {
        tunggu();
        try {
            ByteArrayOutputStream keluar = new ByteArrayOutputStream();
            tulis.ke(keluar);
            return keluar.toByteArray();
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        } catch (TakDapatDitandai galat) {
            throw new TidakDitemukan(String.valueOf(galat.getMessage()));
        } finally {
            giliran.release();
        }
    }

    private void tunggu() {
        try {
            if (!giliran.tryAcquire(TERLAMA.toSeconds(), TimeUnit.SECONDS)) {
                throw new UnduhanSibuk();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new UnduhanSibuk();
        }
    }

    private static ZonedDateTime saat(SatuNaskah.Terperiksa naskah) {
        return naskah.berkas().dibuat().atZone(ZONA);
    }
}
