package id.kinerja.pekerjaan;

import id.kinerja.basisdata.IdRahasia;
import id.kinerja.basisdata.RuangPenyewa;
import id.kinerja.basisdata.Sql;
import id.kinerja.pekerjaan.internal.LajuSql;
import id.kinerja.pekerjaan.internal.PekerjaanSql;
import id.kinerja.penyimpanan.KunciData;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Works on jobs, two at a time, the others in a queue. A sign of life is written for each while it waits or runs, so that any process
 * sees when this one has died.
 */
public final class PelaksanaPekerjaan implements AutoCloseable {
    private static final int BERSAMAAN = 2;
    private static final int ANTREAN = 100;
    private static final int DENYUT_DETIK = 3;

    private final RuangPenyewa ruang;
    private final RandomGenerator acak;
    private final Set<String> hidup = ConcurrentHashMap.newKeySet();
    private final ThreadPoolExecutor pekerja = new ThreadPoolExecutor(
            BERSAMAAN,
            BERSAMAAN,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(ANTREAN),
            Thread.ofPlatform().daemon().name("pekerjaan-", 1).factory());
    private final ScheduledExecutorService jantung = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("denyut-pekerjaan").factory());

    /** @param acak source of ids nobody can guess, and of the codes of incidents */
    public PelaksanaPekerjaan(RuangPenyewa ruang, RandomGenerator acak) {
        this.ruang = ruang;
        this.acak = acak;
        jantung.scheduleWithFixedDelay(this::berdenyut, DENYUT_DETIK, DENYUT_DETIK, TimeUnit.SECONDS);
    }

    /**
     * Begins a job, or joins one of the same data year with the same result that is done or under way.
     *
     * @return id of the job
     */
    public String mulai(Tugas tugas, Kerja kerja) {
        String id = IdRahasia.baru(acak);
        Optional<String> sama = tugas.data().isPresent()
                ? catatAtauSama(tugas.data().orElseThrow(), id, tugas)
                : ruang.dalamPekerjaan(id, sql -> tambah(sql, id, tugas));
        if (sama.isPresent()) {
            return sama.get();
        }
        hidup.add(id);
        try {
            pekerja.execute(new JalannyaPekerjaan(id, kerja, this));
        } catch (RejectedExecutionException penuh) {
            tutup(id, sql -> LajuSql.ditolak(sql, id, "Antrean pekerjaan penuh. Coba kembali beberapa menit lagi."));
        }
        return id;
    }

    private Optional<String> catatAtauSama(KunciData data, String id, Tugas tugas) {
        return ruang.dalam(data.penyewa(), sql -> {
            PekerjaanSql.bergiliran(sql, data, tugas.sidik());
            return PekerjaanSql.sama(sql, data, tugas.sidik()).or(() -> tambah(sql, id, tugas));
        });
    }

    private static Optional<String> tambah(Sql sql, String id, Tugas tugas) {
        PekerjaanSql.buangYangLama(sql);
        PekerjaanSql.tambah(sql, id, tugas);
        return Optional.empty();
    }

    void catat(String id, Function<Sql, Integer> perubahan) {
        ruang.dalamPekerjaan(id, perubahan);
    }

    /** The last word about a job; it is not worked on any more. */
    void tutup(String id, Function<Sql, Integer> perubahan) {
        try {
            catat(id, perubahan);
        } finally {
            hidup.remove(id);
        }
    }

    String kodeKejadian() {
        return KodeKejadian.baru(acak);
    }

    private void berdenyut() {
        for (String id : hidup) {
            try {
                catat(id, sql -> LajuSql.denyut(sql, id));
            } catch (RuntimeException basisDataDiam) {
                // The next beat tries again; until then the job may be shown as interrupted.
                return;
            }
        }
    }

    /** Ends what is under way and says so in the database. */
    @Override
    public void close() {
        jantung.shutdownNow();
        pekerja.shutdownNow();
        for (String id : hidup) {
            tutup(id, sql -> LajuSql.terhenti(sql, id));
        }
    }
}
