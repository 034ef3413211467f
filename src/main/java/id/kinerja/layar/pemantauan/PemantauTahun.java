package id.kinerja.layar.pemantauan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.kinerja.layar.TahunTerbuka;
import id.kinerja.paket.Masalah;
import id.kinerja.pemantauan.HasilPantauan;
import id.kinerja.pemantauan.Pemantau;
import id.kinerja.pengukuran.Pengukuran;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks for what is wrong once for each version, one year after the other and aside, so that no page waits for it. */
@Component
public class PemantauTahun implements AutoCloseable {
    private static final Logger CATATAN = LoggerFactory.getLogger(PemantauTahun.class);
    private static final int CUPLIKAN = 256;
    private static final int ANTREAN = 64;

    private final Clock jam;
    private final Cache<Pengukuran, CompletableFuture<HasilPantauan>> hasil =
            Caffeine.newBuilder().weakKeys().maximumSize(CUPLIKAN).build();
    private final ThreadPoolExecutor pelaksana = new ThreadPoolExecutor(
            1,
            1,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(ANTREAN),
            Thread.ofPlatform().name("pemantau").daemon().factory());

    PemantauTahun(Clock jam) {
        this.jam = jam;
        pelaksana.allowCoreThreadTimeOut(true);
    }

    /** Empty while it is being looked for; who asks first sets it going. */
    public Optional<HasilPantauan> hasil(TahunTerbuka tahun) {
        try {
            List<Masalah> peringatan = tahun.data().peringatan();
            CompletableFuture<HasilPantauan> kelak = hasil.get(
                    tahun.ukur(), u -> CompletableFuture.supplyAsync(() -> periksa(u, peringatan), pelaksana));
            return kelak.isDone() ? Optional.of(kelak.join()) : Optional.empty();
        } catch (RejectedExecutionException antreanPenuh) {
            return Optional.empty();
        }
    }

    private HasilPantauan periksa(Pengukuran ukur, List<Masalah> peringatan) {
        try {
            return Pemantau.periksa(ukur, peringatan, jam);
        } catch (RuntimeException | StackOverflowError galat) {
            CATATAN.error("pemantauan {}", ukur.data().profil().kode(), galat);
            return HasilPantauan.tidakSelesai(peringatan);
        }
    }

    @Override
    public void close() {
        pelaksana.shutdownNow();
    }
}
