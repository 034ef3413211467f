package id.kinerja.basisdata;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends a PostgreSQL server: fast at first, at once when it takes too long; either way without loss. */
final class Isyarat {
    private Isyarat() {}

    /** Whether it has ended. */
    static boolean hentikan(ProcessHandle proses, Duration sabar) throws IOException {
        return kirim("INT", proses, sabar) || kirim("QUIT", proses, sabar);
    }

    private static boolean kirim(String isyarat, ProcessHandle proses, Duration sabar) throws IOException {
        if (proses.isAlive()) {
            // Java itself can only send TERM, upon which PostgreSQL waits for open connections.
            Perintah.jalankan(Path.of("/"), List.of("sh", "-c", "kill -" + isyarat + " " + proses.pid()));
        }
        try {
            proses.onExit().get(sabar.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException lama) {
            return false;
        } catch (ExecutionException galat) {
            throw new IOException(galat);
        } catch (InterruptedException terputus) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
