package id.kinerja.layar.unggah;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.kinerja.laporan.PengetahuanLaporan;
import id.kinerja.layar.beda.AkibatAngka;
import id.kinerja.layar.beda.AkibatPerubahan;
import id.kinerja.layar.beda.PenyusunBeda;
import id.kinerja.paket.HasilBaca;
import id.kinerja.paket.PaketTerbuka;
import id.kinerja.paket.PembacaPaket;
import id.kinerja.paket.banding.PerbandinganPaket;
import id.kinerja.paket.bentuk.BatasPaket;
import id.kinerja.paket.bentuk.Paket;
import id.kinerja.pengukuran.Pengukuran;
import id.kinerja.penyimpanan.ArsipPaket;
import id.kinerja.penyimpanan.ArsipUnggahan;
import id.kinerja.penyimpanan.BukaData;
import id.kinerja.penyimpanan.KunciData;
import id.kinerja.penyimpanan.Unggahan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;

/**
 * Reads uploaded files in the background and compares them with the data in force. What was found is kept for a while; it can always
 * be found again from the file in the database, by any process.
 */
@Component
class PeninjauUnggahan implements AutoCloseable {
    private static final int BERSAMAAN = 2;
    /** What is remembered at most, and what the smallest package counts: the results of eight small ones or of one large one. */
    private static final int INGATAN_MB = 160;

    private static final int TERKECIL_MB = 20;
    private static final Duration LAMA = Duration.ofMinutes(30);

    private final ArsipUnggahan unggahan;
    private final ArsipPaket arsip;
    private final BukaData data;
    private final ExecutorService pekerja = Executors.newFixedThreadPool(
            BERSAMAAN, Thread.ofPlatform().daemon().name("unggahan-", 1).factory());
    private final AsyncCache<String, Terbaca> terbaca = simpanan(PeninjauUnggahan::besar);
    private final AsyncCache<Pasangan, Tinjauan.Terbanding> terbanding =
            simpanan(t -> besar(Optional.of(t.sah().paket())));

    private sealed interface Terbaca {
        record Sah(Tinjauan.Sah isi) implements Terbaca {}

        record Ditolak(Tinjauan.Ditolak isi) implements Terbaca {}
    }

    private record Pasangan(String unggahan, int dasar) {}

    PeninjauUnggahan(ArsipUnggahan unggahan, ArsipPaket arsip, BukaData data) {
        this.unggahan = unggahan;
        this.arsip = arsip;
        this.data = data;
    }

    /** Compared with the version that is in force now. */
    CompletableFuture<Tinjauan> tinjau(Unggahan u) {
        return terbaca.get(u.id(), (_, _) -> CompletableFuture.supplyAsync(() -> baca(u), pekerja))
                .thenCompose(t -> switch (t) {
                    case Terbaca.Ditolak(var isi) -> CompletableFuture.completedFuture(isi);
                    case Terbaca.Sah(var isi) -> banding(u, isi);
                });
    }

    private CompletableFuture<Tinjauan> banding(Unggahan u, Tinjauan.Sah sah) {
        int dasar = arsip.versi(sah.kunci());
        return terbanding
                .get(
                        new Pasangan(u.id(), dasar),
                        (_, _) -> CompletableFuture.supplyAsync(() -> bandingkan(sah, dasar), pekerja))
                .thenApply(t -> t);
    }

    private Terbaca baca(Unggahan u) {
        byte[] isi = unggahan.isi(u.id()).orElseThrow();
        PaketTerbuka terbuka = BacaUnggahan.buka(u.nama(), isi);
        return switch (PembacaPaket.baca(terbuka, new PengetahuanLaporan())) {
            case HasilBaca.Terbaca(var isiData, var peringatan) ->
                new Terbaca.Sah(new Tinjauan.Sah(
                        KunciData.dari(isiData.profil()),
                        terbuka.paket().orElseThrow(),
                        isiData,
                        BacaUnggahan.bernama(peringatan, u.nama())));
            case HasilBaca.Ditolak(var masalah) ->
                new Terbaca.Ditolak(new Tinjauan.Ditolak(terbuka.paket(), BacaUnggahan.bernama(masalah, u.nama())));
        };
    }

    private Tinjauan.Terbanding bandingkan(Tinjauan.Sah sah, int dasar) {
        try {
            Paket lama = arsip.muat(sah.kunci(), dasar).orElseGet(Paket::kosong);
            PerbandinganPaket banding = PerbandinganPaket.antara(lama, sah.paket());
            return new Tinjauan.Terbanding(sah, dasar, banding, new PenyusunBeda(banding, akibat(sah, banding)));
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
    }

    private List<AkibatAngka> akibat(Tinjauan.Sah sah, PerbandinganPaket banding) {
        if (banding.tanpaPerbedaan()) {
            return List.of();
        }
        Optional<Pengukuran> lama = data.buka(sah.kunci()).map(d -> d.ukur());
        return lama.map(l -> AkibatPerubahan.antara(
                        l, Pengukuran.atas(sah.data()), "/" + sah.kunci().jalur(), AkibatPerubahan.Tersimpan.SEMULA))
                .orElse(List.of());
    }

    private static int besar(Terbaca terbaca) {
        return switch (terbaca) {
            case Terbaca.Sah(var isi) -> besar(Optional.of(isi.paket()));
            case Terbaca.Ditolak(var isi) -> besar(isi.paket());
        };
    }

    private static int besar(Optional<Paket> paket) {
        return (int) Math.clamp(paket.map(Paket::besar).orElse(0L) / BatasPaket.MB, TERKECIL_MB, INGATAN_MB);
    }

    private static <K, V> AsyncCache<K, V> simpanan(ToIntFunction<V> besar) {
        return Caffeine.newBuilder()
                .maximumWeight(INGATAN_MB)
                .weigher((K _, V isi) -> besar.applyAsInt(isi))
                .expireAfterAccess(LAMA)
                .buildAsync();
    }

    @Override
    public void close() {
        pekerja.shutdownNow();
    }
}
