package id.kinerja.cli;

import id.kinerja.datatahun.DataTahun;
import id.kinerja.laporan.JenisDokumenLaporan;
import id.kinerja.laporan.cetak.FormatBerkas;
import id.kinerja.pengukuran.Pengukuran;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kinerja laporan PAKET}: makes the documents of one agency and year. */
@Command(name = "laporan", description = "Membuat laporan dari satu paket data.")
final class PerintahLaporan implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private PilihanBantuan bantuan = new PilihanBantuan();

    @Parameters(paramLabel = "PAKET", description = "Folder paket data, berkas .zip-nya, atau buku kerja .xlsx-nya.")
    @SuppressWarnings("NullAway.Init")
    private Path paket;

    @Option(
            names = "--dokumen",
            paramLabel = "DOKUMEN",
            split = ",",
            defaultValue = "lkjip",
            description = "lkjip (baku), iku, pk, atau beberapa dipisah koma.")
    private Set<String> dokumen = new LinkedHashSet<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            defaultValue = "docx,pdf",
            description = "docx, pdf, html, xlsx, atau beberapa dipisah koma (baku: docx,pdf).")
    private Set<String> format = new LinkedHashSet<>();

    @Option(
            names = "--keluaran",
            paramLabel = "FOLDER",
            defaultValue = ".",
            description = "Folder hasil (baku: folder ini).")
    @SuppressWarnings("NullAway.Init")
    private Path keluaran;

    @Override
    public Integer call() throws IOException {
        List<JenisDokumenLaporan> diminta =
                dokumen.stream().map(PerintahLaporan::jenis).toList();
        Set<FormatBerkas> bentuk = format.stream()
                .map(PerintahLaporan::bentuk)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FormatBerkas.class)));
        if (Files.exists(keluaran) && !Files.isDirectory(keluaran)) {
            throw Gagal.masukan("--keluaran " + keluaran + " bukan folder.");
        }
        PrintWriter kesalahan = spec.commandLine().getErr();
        DataTahun data = MuatPaket.dari(paket, kesalahan);
        Pengukuran ukur = Pengukuran.atas(data);
        DaftarKekurangan.tulis(
                diminta.stream()
                        .flatMap(j -> j.kekurangan(ukur).stream())
                        .distinct()
                        .toList(),
                kesalahan);
        PembuatLaporan pembuat = new PembuatLaporan(Layanan.jam());
        PrintWriter keluar = spec.commandLine().getOut();
        for (JenisDokumenLaporan jenis : diminta) {
            pembuat.buat(ukur, jenis, bentuk, keluaran).forEach(keluar::println);
            keluar.flush();
        }
        return Keluar.BAIK;
    }

    private static JenisDokumenLaporan jenis(String kode) {
        return JenisDokumenLaporan.dari(kode)
                .orElseThrow(() -> Gagal.masukan("Dokumen \"" + kode + "\" tidak dikenal. Yang tersedia: "
                        + Arrays.stream(JenisDokumenLaporan.values())
                                .map(JenisDokumenLaporan::kode)
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    private static FormatBerkas bentuk(String kode) {
        return FormatBerkas.dari(kode)
                .orElseThrow(() -> Gagal.masukan("Nilai untuk --format tidak dikenal: " + kode + ". Pilih: "
                        + Arrays.stream(FormatBerkas.values())
                                .map(FormatBerkas::kode)
                                .collect(Collectors.joining(", "))
                        + "."));
    }
}
