package id.kinerja.basisdata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A server whose program was killed. Whoever holds the lock of the folder may end it. */
final class ServerYatim {
    private static final Duration SABAR = Duration.ofSeconds(30);

    private ServerYatim() {}

    static void bereskan(Path pgdata) throws IOException {
        Path berkas = pgdata.resolve("postmaster.pid");
        Optional<ProcessHandle> proses = pid(berkas).flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive);
        if (proses.isEmpty()) {
            return; // PostgreSQL itself clears away the file of a dead process.
        }
        if (!melayani(proses.get(), pgdata)) {
            Files.delete(berkas); // The number belongs to another program by now.
            return;
        }
        if (!Isyarat.hentikan(proses.get(), SABAR)) {
            throw new BasisDataGagal("Sisa server basis data (PID "
                    + proses.get().pid() + ") di " + pgdata + " tidak mau berhenti. Hentikan proses itu, lalu ulangi.");
        }
    }

    private static boolean melayani(ProcessHandle proses, Path pgdata) {
        boolean postgres = proses.info()
                .command()
                .map(c -> Path.of(c).getFileName().toString().startsWith("postgres"))
                .orElse(false);
        List<String> kata = proses.info().arguments().map(List::of).orElse(List.of());
        return postgres && (kata.isEmpty() || kata.contains(pgdata.toString()));
    }

    /** A file without a number is what a power failure leaves. */
    private static Optional<Long> pid(Path berkas) throws IOException {
        if (!Files.exists(berkas)) {
            return Optional.empty();
        }
        String pertama =
                Files.readAllLines(berkas).stream().findFirst().orElse("").strip();
        if (pertama.matches("[0-9]{1,18}")) {
            return Optional.of(Long.parseLong(pertama));
        }
        Files.delete(berkas);
        return Optional.empty();
    }
}
