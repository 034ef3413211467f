import id.kinerja.dokumen.Dokumen;
import id.kinerja.dokumen.TataHalaman;
import id.kinerja.dokumen.docx.DocxPenulis;
import id.kinerja.dokumen.pdf.PdfPenulis;
import id.kinerja.laporan.lkjip.Lkjip;
import id.kinerja.paket.HasilBaca;
import id.kinerja.paket.PembacaPaket;
import id.kinerja.pengukuran.Pengukuran;
import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/** Median seconds of package → docx+pdf in a warm process: 20 rounds to warm up, then N measured ones. */
public class LaporanHangat {
    public static void main(String[] a) throws Exception {
        int n = Integer.parseInt(a[1]);
        double[] waktu = new double[n];
        for (int i = -20; i < n; i++) {
            long mulai = System.nanoTime();
            if (!(PembacaPaket.baca(Path.of(a[0])) instanceof HasilBaca.Terbaca t)) {
                throw new IllegalStateException("paket ditolak");
            }
            Dokumen d = Lkjip.susun(Pengukuran.atas(t.data()), Clock.systemUTC());
            ByteArrayOutputStream pdf = new ByteArrayOutputStream(1 << 20);
            CompletableFuture<TataHalaman> halaman = CompletableFuture.supplyAsync(() -> {
                try {
                    return PdfPenulis.tulis(d, pdf);
                } catch (java.io.IOException e) {
                    throw new UncheckedIOException(e);
                }
            }, tugas -> Thread.ofPlatform().daemon().start(tugas));
            DocxPenulis.tulis(d, halaman::join, new ByteArrayOutputStream(1 << 20));
            if (i >= 0) {
                waktu[i] = (System.nanoTime() - mulai) / 1e9;
            }
        }
        Arrays.sort(waktu);
        System.out.printf(Locale.ROOT, "%.3f%n", (waktu[(n - 1) / 2] + waktu[n / 2]) / 2);
    }
}
