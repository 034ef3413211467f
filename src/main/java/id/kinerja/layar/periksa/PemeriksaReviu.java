package id.kinerja.layar.periksa;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.kinerja.pekerjaan.ArsipPekerjaan;
import id.kinerja.pekerjaan.HasilKerja;
import id.kinerja.pekerjaan.Pekerjaan;
import id.kinerja.pekerjaan.PelaksanaPekerjaan;
import id.kinerja.pekerjaan.PencatatLangkah;
import id.kinerja.pekerjaan.Tugas;
import id.kinerja.penyimpanan.Reviu;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/**
 * Checks reviews as jobs, so at most two at a time, and remembers for a while what was found; it can always be found again from the
 * documents in the database, by any process.
 */
@Component
class PemeriksaReviu {
    private static final int MILIDETIK = 900;
    private static final long INGATAN_KB = 160_000;
    private static final long TERKECIL_KB = 64;
    private static final int KILO = 1000;
    private static final Duration LAMA = Duration.ofMinutes(30);

    private final CaraPeriksa cara;
    private final PelaksanaPekerjaan pelaksana;
    private final ArsipPekerjaan pekerjaan;
    private final Cache<Kunci, HasilReviu> ingatan = Caffeine.newBuilder()
            .maximumWeight(INGATAN_KB)
            .weigher((Kunci _, HasilReviu h) -> berat(h))
            .expireAfterAccess(LAMA)
            .build();
    private final Map<Kunci, Jalan> berjalan = new HashMap<>();

    /** @param versi of each document */
    private record Kunci(String reviu, List<Integer> versi) {}

    private record Jalan(String pekerjaan, CompletableFuture<HasilReviu> hasil) {}

    /** How far a check is. */
    sealed interface Kemajuan {
        record Selesai(HasilReviu hasil) implements Kemajuan {}

        /** @param pekerjaan id of the job that goes on */
        record Berlangsung(String pekerjaan) implements Kemajuan {}
    }

    PemeriksaReviu(CaraPeriksa cara, PelaksanaPekerjaan pelaksana, ArsipPekerjaan pekerjaan) {
        this.cara = cara;
        this.pelaksana = pelaksana;
        this.pekerjaan = pekerjaan;
    }

    /**
     * Waits for what takes under a second.
     *
     * @param berkas the version of each document that is meant
     * @param tujuan address where the result is shown
     */
    Kemajuan periksa(Reviu reviu, List<Reviu.NaskahReviu> berkas, String tujuan) {
        Kunci kunci = new Kunci(
                reviu.id(), berkas.stream().map(Reviu.NaskahReviu::versi).toList());
        HasilReviu ada = ingatan.getIfPresent(kunci);
        if (ada != null) {
            return new Kemajuan.Selesai(ada);
        }
        Jalan jalan = mulai(kunci, reviu, berkas, tujuan);
        try {
            return new Kemajuan.Selesai(jalan.hasil.get(MILIDETIK, TimeUnit.MILLISECONDS));
        } catch (TimeoutException | ExecutionException belum) {
            // A failure is told by the page of the job.
            return new Kemajuan.Berlangsung(jalan.pekerjaan);
        } catch (InterruptedException galat) {
            Thread.currentThread().interrupt();
            return new Kemajuan.Berlangsung(jalan.pekerjaan);
        }
    }

    /** Begins the job, or joins the one that is under way; one that was refused or died is begun anew. */
    private synchronized Jalan mulai(Kunci kunci, Reviu reviu, List<Reviu.NaskahReviu> berkas, String tujuan) {
        berjalan.values().removeIf(j -> j.hasil.isDone());
        Jalan ada = berjalan.get(kunci);
        if (ada != null
                && pekerjaan.cari(ada.pekerjaan).map(Pekerjaan::masihDitunggu).orElse(false)) {
            return ada;
        }
        CompletableFuture<HasilReviu> hasil = new CompletableFuture<>();
        String id = pelaksana.mulai(
                new Tugas(Optional.empty(), "periksa:" + kunci, judul(berkas), "/periksa/" + reviu.id()), langkah -> {
                    kerjakan(kunci, reviu, berkas, langkah, hasil);
                    return new HasilKerja.Halaman(tujuan);
                });
        Jalan baru = new Jalan(id, hasil);
        berjalan.put(kunci, baru);
        return baru;
    }

    private void kerjakan(
            Kunci kunci,
            Reviu reviu,
            List<Reviu.NaskahReviu> berkas,
            PencatatLangkah langkah,
            CompletableFuture<HasilReviu> hasil) {
        try {
            HasilReviu selesai = cara.periksa(reviu, berkas, langkah);
            ingatan.put(kunci, selesai);
            hasil.complete(selesai);
        } catch (RuntimeException | Error galat) {
            hasil.completeExceptionally(galat);
            throw galat;
        }
    }

    private static String judul(List<Reviu.NaskahReviu> berkas) {
        return "Pemeriksaan " + berkas.getFirst().nama()
                + (berkas.size() > 1 ? " dan " + (berkas.size() - 1) + " dokumen lain" : "");
    }

    /** The largest still fits, so that what was worked out is shown at least once. */
    private static int berat(HasilReviu hasil) {
        return (int) Math.clamp(hasil.besar() / KILO, TERKECIL_KB, INGATAN_KB / 2);
    }
}
