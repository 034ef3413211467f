package id.kinerja.basisdata;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;

/** Finds the embedded server that another program runs on a folder. */
final class ServerBerjalan {
    private static final Duration SABAR = Duration.ofMinutes(1);

    private ServerBerjalan() {}

    /** Its address; waits for a program that is just starting; nothing when nobody holds the folder. */
    static Optional<ServerLokal> cari(FolderData folder) throws IOException {
        if (!Files.exists(folder.kunci())) {
            return Optional.empty();
        }
        long batas = System.nanoTime() + SABAR.toNanos();
        while (dipegang(folder)) {
            Optional<Keadaan> keadaan = Keadaan.baca(folder);
            if (keadaan.isPresent()) {
                return Optional.of(
                        new ServerLokal(keadaan.get().port(), Rahasia.baca(FolderData.rahasia(folder.basis()))));
            }
            if (System.nanoTime() > batas) {
                throw new BasisDataGagal("Program Kinerja lain memegang data di " + folder.akar()
                        + " tetapi basis datanya tidak kunjung siap. Hentikan program itu, lalu ulangi.");
            }
            tunggu();
        }
        return Optional.empty();
    }

    private static boolean dipegang(FolderData folder) throws IOException {
        Optional<KunciFolder> kunci = KunciFolder.coba(folder);
        if (kunci.isPresent()) {
            kunci.get().close();
        }
        return kunci.isEmpty();
    }

    private static void tunggu() throws IOException {
        try {
            Thread.sleep(100);
        } catch (InterruptedException terputus) {
            Thread.currentThread().interrupt();
            throw new IOException(terputus);
        }
    }
}
