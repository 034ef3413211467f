package id.kinerja.basisdata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A finished command of the operating system.
 *
 * @param status its exit status
 * @param keluaran what it printed, both streams
 */
record Perintah(int status, String keluaran) {
    static Perintah jalankan(Path tempat, List<String> kata) throws IOException {
        Process proses = siapkan(tempat, kata).redirectErrorStream(true).start();
        proses.getOutputStream().close();
        String keluaran = new String(proses.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Perintah(proses.waitFor(), keluaran);
        } catch (InterruptedException terputus) {
            proses.destroy();
            Thread.currentThread().interrupt();
            throw new BasisDataGagal("Perintah " + kata.getFirst() + " terputus sebelum selesai. Ulangi.", terputus);
        }
    }

    /** Messages in the language we read, and no setting of another PostgreSQL. */
    static ProcessBuilder siapkan(Path tempat, List<String> kata) {
        ProcessBuilder proses = new ProcessBuilder(kata).directory(tempat.toFile());
        proses.environment().keySet().removeIf(nama -> nama.startsWith("PG") || nama.startsWith("LC_"));
        proses.environment().put("LC_ALL", "C");
        return proses;
    }

    boolean berhasil() {
        return status == 0;
    }
}
