package id.kinerja.basisdata;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The lock of the operating system on a data folder; it ends with the process, however that ends. */
final class KunciFolder implements AutoCloseable {
    /** A second channel on a locked file would, when closed, give up the lock of the first. */
    private static final Set<Path> DIPEGANG = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel kanal;

    private KunciFolder(Path folder, FileChannel kanal) {
        this.folder = folder;
        this.kanal = kanal;
    }

    /** The lock, or nothing when somebody holds it. */
    static Optional<KunciFolder> coba(FolderData data) throws IOException {
        Path folder = data.akar().toRealPath();
        if (!DIPEGANG.add(folder)) {
            return Optional.empty();
        }
        Optional<KunciFolder> hasil = Optional.empty();
        try {
            FileChannel kanal = FileChannel.open(data.kunci(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock kunci = kanal.tryLock();
            if (kunci == null) {
                kanal.close();
            } else {
                hasil = Optional.of(new KunciFolder(folder, kanal));
            }
        } finally {
            if (hasil.isEmpty()) {
                DIPEGANG.remove(folder);
            }
        }
        return hasil;
    }

    @Override
    public void close() throws IOException {
        if (kanal.isOpen()) {
            kanal.close();
            DIPEGANG.remove(folder);
        }
    }
}
