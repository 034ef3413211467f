package id.kinerja.cli;

import id.kinerja.basisdata.BasisData;
import id.kinerja.peladen.Peladen;
import id.kinerja.peladen.SetelanPeladen;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/** Database and server together, from start to stop. */
final class Layanan implements AutoCloseable {
    private final BasisData basisData;
    private final Peladen peladen;

    private Layanan(BasisData basisData, Peladen peladen) {
        this.basisData = basisData;
        this.peladen = peladen;
    }

    /**
     * The port is looked at first, before the database takes its time.
     *
     * @param persiapan what has to be in the database before the first page is answered
     */
    static Layanan mulai(SetelanPeladen setelan, Path folder, Consumer<BasisData> persiapan) {
        Peladen.pastikanBebas(setelan);
        SecureRandom acak = new SecureRandom();
        BasisData basisData = BasisData.buka(System.getenv(), folder, acak);
        try {
            persiapan.accept(basisData);
            return new Layanan(basisData, Peladen.mulai(setelan, basisData.ruang(), jam(), acak));
        } catch (RuntimeException galat) {
            basisData.close();
            throw galat;
        }
    }

    static Clock jam() {
        return Clock.system(ZoneId.of("Asia/Jakarta"));
    }

    String alamat() {
        return "http://127.0.0.1:" + peladen.port() + "/";
    }

    /** Serves until the program is told to stop. */
    void tunggu() {
        CountDownLatch berhenti = new CountDownLatch(1);
        CountDownLatch selesai = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            berhenti.countDown();
                            tungguSampai(selesai);
                        },
                        "berhenti"));
        tungguSampai(berhenti);
        close();
        selesai.countDown();
    }

    @Override
    public void close() {
        peladen.close();
        basisData.close();
    }

    private static void tungguSampai(CountDownLatch palang) {
        try {
            palang.await();
        } catch (InterruptedException terputus) {
            Thread.currentThread().interrupt();
        }
    }
}
