package id.kinerja.layar.unggah;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for what takes under a second, so that small packages need no page of progress. */
final class Kesabaran {
    private static final long MILIDETIK = 900;

    private Kesabaran() {}

    /** Whether it is done; a failure of ours is thrown. */
    static boolean tunggu(CompletableFuture<?> pekerjaan) {
        try {
            pekerjaan.get(MILIDETIK, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException belum) {
            return false;
        } catch (InterruptedException galat) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException galat) {
            throw new CompletionException(galat.getCause());
        }
    }
}
