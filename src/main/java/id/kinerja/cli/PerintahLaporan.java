package id.kinerja.cli;

import id.kinerja.datatahun.DataTahun;
import id.kinerja.laporan.lkjip.Kelengkapan;
import id.kinerja.pengukuran.Pengukuran;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kinerja laporan PAKET}: makes the report of one agency and year. */
@Command(name = "laporan", description = "Membuat laporan dari satu paket data.")
final class PerintahLaporan implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private PilihanBantuan bantuan = new PilihanBantuan();

    @Parameters(paramLabel = "PAKET", description = "Folder paket data atau berkas .zip-nya.")
    @SuppressWarnings("NullAway.Init")
    private Path paket;

    @Option(
            names = "--dokumen",
            paramLabel = "DOKUMEN",
            defaultValue = "lkjip",
            description = "Dokumen yang dibuat: lkjip (baku).")
    @SuppressWarnings("NullAway.Init")
    private String dokumen;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            description = "docx, pdf, html, atau beberapa dipisah koma (baku: docx,pdf).")
    private Set<FormatDokumen> format = EnumSet.of(FormatDokumen.docx, FormatDokumen.pdf);

    @Option(
            names = "--keluaran",
            paramLabel = "FOLDER",
            defaultValue = ".",
            description = "Folder hasil (baku: folder ini).")
    @SuppressWarnings("NullAway.Init")
    private Path keluaran;

    @Override
    public Integer call() throws IOException {
        if (!dokumen.equals("lkjip")) {
            throw Gagal.masukan("Dokumen \"" + dokumen + "\" tidak dikenal. Yang tersedia: lkjip.");
        }
        if (Files.exists(keluaran) && !Files.isDirectory(keluaran)) {
            throw Gagal.masukan("--keluaran " + keluaran + " bukan folder.");
        }
        PrintWriter kesalahan = spec.commandLine().getErr();
        DataTahun data = MuatPaket.dari(paket, kesalahan);
        DaftarKekurangan.tulis(Kelengkapan.periksa(Pengukuran.atas(data)), kesalahan);
        PembuatLaporan pembuat = new PembuatLaporan(Clock.system(ZoneId.of("Asia/Jakarta")));
        List<Path> hasil = pembuat.buat(data, format, keluaran);
        PrintWriter keluar = spec.commandLine().getOut();
        hasil.forEach(keluar::println);
        keluar.flush();
        return Keluar.BAIK;
    }
}
