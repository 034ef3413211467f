package id.kinerja.pekerjaan;

import id.kinerja.pekerjaan.internal.LajuSql;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One job from its first step to its end, whatever happens. */
final class JalannyaPekerjaan implements Runnable {
    private static final Logger CATATAN = LoggerFactory.getLogger(JalannyaPekerjaan.class);

    private final String id;
    private final Kerja kerja;
    private final PelaksanaPekerjaan pelaksana;

    JalannyaPekerjaan(String id, Kerja kerja, PelaksanaPekerjaan pelaksana) {
        this.id = id;
        this.kerja = kerja;
        this.pelaksana = pelaksana;
    }

    @Override
    public void run() {
        try {
            langkah("Memulai", 0, 0);
            HasilKerja hasil = kerja.kerjakan(this::langkah);
            pelaksana.tutup(id, sql -> LajuSql.selesai(sql, id, hasil));
        } catch (KerjaDitolak sebab) {
            pelaksana.tutup(id, sql -> LajuSql.ditolak(sql, id, String.valueOf(sebab.getMessage())));
        } catch (RuntimeException | IOException | StackOverflowError | OutOfMemoryError galat) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            terganggu(galat);
        }
    }

    private void langkah(String langkah, int selesai, int dari) {
        if (Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException("pekerjaan dihentikan");
        }
        pelaksana.catat(id, sql -> LajuSql.langkah(sql, id, langkah, selesai, dari));
    }

    private void terganggu(Throwable galat) {
        String kode = pelaksana.kodeKejadian();
        CATATAN.error("{} pekerjaan {}", kode, id, galat);
        pelaksana.tutup(id, sql -> LajuSql.terganggu(sql, id, kode));
    }
}
