package id.kinerja.basisdata;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** One running server process. */
final class ProsesPostgres {
    private static final Duration SABAR_MULAI = Duration.ofMinutes(10);
    private static final Duration SABAR_HENTI = Duration.ofSeconds(30);
    private static final Duration JEDA = Duration.ofMillis(10);
    private static final long CATATAN_TERBESAR = 5_000_000;

    private final Process proses;
    private final Path catatan;
    private final long awalCatatan;

    private ProsesPostgres(Process proses, Path catatan, long awalCatatan) {
        this.proses = proses;
        this.catatan = catatan;
        this.awalCatatan = awalCatatan;
    }

    static ProsesPostgres mulai(FolderData folder, List<String> kata) throws IOException {
        Path catatan = folder.catatan();
        if (Files.exists(catatan) && Files.size(catatan) > CATATAN_TERBESAR) {
            Files.move(catatan, catatan.resolveSibling("postgres.lama.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(catatan)) {
            BerkasPribadi.tulisTeks(catatan, "");
        }
        long awal = Files.size(catatan);
        ProcessBuilder pembuat = Perintah.siapkan(folder.akar(), kata)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(catatan.toFile()));
        return new ProsesPostgres(lahirkan(pembuat), catatan, awal);
    }

    /** On a thread that lives as long as the server: the kernel takes the end of that thread for the end of the parent. */
    private static Process lahirkan(ProcessBuilder pembuat) throws IOException {
        CompletableFuture<Process> lahir = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("kinerja-postgres").start(() -> {
            try {
                Process proses = pembuat.start();
                lahir.complete(proses);
                proses.onExit().join();
            } catch (IOException galat) {
                lahir.completeExceptionally(galat);
            }
        });
        try {
            return lahir.get();
        } catch (ExecutionException galat) {
            throw new IOException(galat.getCause());
        } catch (InterruptedException terputus) {
            Thread.currentThread().interrupt();
            throw new IOException(terputus);
        }
    }

    /** Waits until the server takes connections; false when it ended instead, its reason being in {@link #keluaran()}. */
    boolean tungguSiap(Path pgdata) throws IOException {
        long batas = System.nanoTime() + SABAR_MULAI.toNanos();
        while (proses.isAlive() && System.nanoTime() < batas) {
            if (siap(pgdata.resolve("postmaster.pid"))) {
                return true;
            }
            try {
                Thread.sleep(JEDA);
            } catch (InterruptedException terputus) {
                Thread.currentThread().interrupt();
                hentikan();
                return false;
            }
        }
        hentikan();
        return false;
    }

    /** The server writes its number into the first line of the file and its state into the eighth. */
    private boolean siap(Path berkas) throws IOException {
        if (!Files.exists(berkas)) {
            return false;
        }
        List<String> baris = Files.readAllLines(berkas);
        return baris.size() >= 8
                && baris.get(0).strip().equals(Long.toString(proses.pid()))
                && baris.get(7).startsWith("ready");
    }

    void hentikan() throws IOException {
        Isyarat.hentikan(proses.toHandle(), SABAR_HENTI);
    }

    long pid() {
        return proses.pid();
    }

    /** What this server has printed since its start. */
    String keluaran() throws IOException {
        try (FileChannel kanal = FileChannel.open(catatan, StandardOpenOption.READ)) {
            ByteBuffer isi = ByteBuffer.allocate((int) Math.min(kanal.size() - awalCatatan, 65_536));
            kanal.read(isi, Math.max(awalCatatan, kanal.size() - 65_536));
            return StandardCharsets.UTF_8.decode(isi.flip()).toString();
        }
    }
}
