package id.kinerja.basisdata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the running program tells others about itself in the data folder.
 *
 * @param pid process of the program
 * @param port port of the database on 127.0.0.1
 * @param alamat where its pages are, when it has any
 */
record Keadaan(long pid, int port, Optional<String> alamat) {
    void tulis(FolderData folder) throws IOException {
        Map<String, String> isi = new LinkedHashMap<>();
        isi.put("pid", Long.toString(pid));
        isi.put("port", Integer.toString(port));
        alamat.ifPresent(a -> isi.put("alamat", a));
        BerkasPribadi.tulis(folder.keadaan(), isi);
    }

    /** The state of a program that still lives; nothing when there is none or it left the file behind. */
    static Optional<Keadaan> baca(FolderData folder) throws IOException {
        try {
            Map<String, String> isi = BerkasPribadi.baca(folder.keadaan());
            Keadaan keadaan = new Keadaan(
                    Long.parseLong(isi.getOrDefault("pid", "0")),
                    Integer.parseInt(isi.getOrDefault("port", "0")),
                    Optional.ofNullable(isi.get("alamat")));
            return ProcessHandle.of(keadaan.pid).filter(ProcessHandle::isAlive).map(p -> keadaan);
        } catch (NoSuchFileException | NumberFormatException tidakAda) {
            return Optional.empty();
        }
    }

    static void hapus(FolderData folder) throws IOException {
        Files.deleteIfExists(folder.keadaan());
    }

    /** For messages: who it is and where. */
    String sebutan() {
        return "PID " + pid + ", basis data di 127.0.0.1:" + port
                + alamat.map(a -> ", halaman di " + a).orElse("");
    }
}
