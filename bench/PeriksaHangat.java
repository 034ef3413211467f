import id.kinerja.pemeriksaan.Pemeriksa;
import id.kinerja.pemeriksaan.baca.PembacaNaskah;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Documents per second on all cores in a warm process: 20 rounds to warm up, then N measured ones. */
public class PeriksaHangat {
    public static void main(String[] a) throws Exception {
        Path berkas = Path.of(a[0]);
        int n = Integer.parseInt(a[1]);
        bersama(berkas, 20);
        long mulai = System.nanoTime();
        bersama(berkas, n);
        System.out.printf(Locale.ROOT, "%.1f%n", n / ((System.nanoTime() - mulai) / 1e9));
    }

    private static void bersama(Path berkas, int n) throws Exception {
        try (ExecutorService regu = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            for (int i = 0; i < n; i++) {
                regu.submit(() -> new Pemeriksa().periksa(PembacaNaskah.baca(berkas), OptionalInt.empty()));
            }
            regu.shutdown();
            regu.awaitTermination(1, TimeUnit.HOURS);
        }
    }
}
