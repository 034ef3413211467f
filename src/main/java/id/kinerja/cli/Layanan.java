package id.kinerja.cli;

import id.kinerja.basisdata.BasisData;
import id.kinerja.basisdata.BasisDataGagal;
import id.kinerja.peladen.Peladen;
import id.kinerja.peladen.SetelanPeladen;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Database and server together, from start to stop. */
final class Layanan implements AutoCloseable {
    private final BasisData basisData;
    private final Peladen peladen;

    private Layanan(BasisData basisData, Peladen peladen) {
        this.basisData = basisData;
        this.peladen = peladen;
    }

    /**
     * The port is looked at first; then database and server start side by side, the server waiting where it needs the database.
     *
     * @param persiapan what has to be in the database before the first page is answered
     */
    static Layanan mulai(SetelanPeladen setelan, Path folder, Consumer<BasisData> persiapan) {
        Peladen.pastikanBebas(setelan);
        SecureRandom acak = new SecureRandom();
        CompletableFuture<BasisData> dibuka = new CompletableFuture<>();
        Thread.ofPlatform().name("basis-data").start(() -> buka(dibuka, folder, acak, persiapan));
        try {
            Peladen peladen = Peladen.mulai(setelan, () -> dibuka.join().ruang(), jam(), acak);
            return new Layanan(dibuka.join(), peladen);
        } catch (RuntimeException galat) {
            dibuka.thenAccept(BasisData::close);
            throw sebab(galat);
        }
    }

    private static void buka(
            CompletableFuture<BasisData> dibuka, Path folder, SecureRandom acak, Consumer<BasisData> persiapan) {
        try {
            BasisData basisData = BasisData.buka(System.getenv(), folder, acak);
            try {
                persiapan.accept(basisData);
                dibuka.complete(basisData);
            } catch (RuntimeException galat) {
                basisData.close();
                throw galat;
            }
        } catch (RuntimeException galat) {
            dibuka.completeExceptionally(galat);
        }
    }

    /** What happened to the database, when that is why the server did not start. */
    private static RuntimeException sebab(RuntimeException galat) {
        return Stream.iterate((Throwable) galat, Objects::nonNull, Throwable::getCause)
                .filter(g -> g instanceof BasisDataGagal || g instanceof Gagal)
                .map(RuntimeException.class::cast)
                .findFirst()
                .orElse(galat);
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
