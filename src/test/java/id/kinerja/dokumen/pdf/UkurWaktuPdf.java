package id.kinerja.dokumen.pdf;

import id.kinerja.dokumen.Dokumen;
import id.kinerja.dokumen.TataHalaman;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints how long the PDF of a usual report takes, cold and warm: {@code UkurWaktuPdf hasil.pdf 12}. */
public final class UkurWaktuPdf {
    private UkurWaktuPdf() {}

    public static void main(String[] argumen) throws IOException {
        Dokumen dokumen = DokumenBesar.dokumen();
        int ulang = Integer.parseInt(argumen[1]);
        for (int i = 0; i < ulang; i++) {
            ByteArrayOutputStream keluar = new ByteArrayOutputStream();
            long mulai = System.nanoTime();
            long mulaiCpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            TataHalaman halaman = PdfPenulis.tulis(dokumen, keluar);
            System.out.printf(
                    "%d: %d halaman, %d kB, %d ms, prosesor %d ms%n",
                    i + 1,
                    halaman.jumlahHalaman(),
                    keluar.size() / 1024,
                    (System.nanoTime() - mulai) / 1_000_000,
                    (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - mulaiCpu) / 1_000_000);
            Files.write(Path.of(argumen[0]), keluar.toByteArray());
        }
    }
}
