package id.kinerja.dokumen.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Opens a file in LibreOffice, which writes it in another format. */
public final class LibreOffice {
    private LibreOffice() {}

    /** Writes it as PDF beside it. */
    public static Path jadikanPdf(Path berkas) throws Exception {
        return jadikan(berkas, "pdf", berkas.resolveSibling("").toAbsolutePath());
    }

    /** Writes it in another format into a folder. */
    public static Path jadikan(Path berkas, String format, Path tujuan) throws Exception {
        Path folder = berkas.resolveSibling("").toAbsolutePath();
        jalankan(
                folder,
                List.of(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profil").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        tujuan.toString(),
                        berkas.toString()));
        return tujuan.resolve(berkas.getFileName().toString().replaceFirst("\\.[a-z]+$", "." + format));
    }

    private static void jalankan(Path folder, List<String> perintah) throws Exception {
        Process proses;
        try {
            proses = new ProcessBuilder(perintah)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("soffice.log").toFile())
                    .start();
        } catch (IOException e) {
            throw new AssertionError(
                    "soffice tidak ada di mesin ini: pasang paket libreoffice-writer-nogui, lalu ulangi uji", e);
        }
        if (!proses.waitFor(120, TimeUnit.SECONDS)) {
            proses.destroyForcibly();
            throw new AssertionError("soffice tidak selesai dalam 120 detik");
        }
        assertThat(proses.exitValue())
                .as(() -> "soffice: " + isi(folder.resolve("soffice.log")))
                .isZero();
    }

    private static String isi(Path berkas) {
        try {
            return Files.readString(berkas);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
