package id.kinerja.cli;

import id.kinerja.datatahun.DataTahun;
import id.kinerja.laporan.JenisDokumenLaporan;
import id.kinerja.pengukuran.Pengukuran;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kinerja coba}: makes the reports of all examples and says where they lie. */
@Command(name = "coba", description = "Membuat laporan ketiga contoh dan menunjukkan tempatnya.")
final class PerintahCoba implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private PilihanBantuan bantuan = new PilihanBantuan();

    @Option(
            names = "--keluaran",
            paramLabel = "FOLDER",
            description = "Folder hasil (baku: keluaran/ di folder Kinerja).")
    private Path keluaran = Rumah.folder().resolve("keluaran");

    @Override
    public Integer call() throws IOException {
        PrintWriter keluar = spec.commandLine().getOut();
        PembuatLaporan pembuat = new PembuatLaporan(Clock.system(ZoneId.of("Asia/Jakarta")));
        for (Path contoh : contoh()) {
            DataTahun data = MuatPaket.dari(contoh, spec.commandLine().getErr());
            keluar.println(data.profil().namaOpd() + ", tahun " + data.tahun() + ":");
            for (Path berkas : pembuat.buat(
                    Pengukuran.atas(data), JenisDokumenLaporan.LKJIP, EnumSet.allOf(FormatDokumen.class), keluaran)) {
                keluar.println("  " + berkas);
            }
            keluar.flush();
        }
        keluar.println("Yang masih kurang di tiap laporan: ./kinerja laporan contoh/kota-semarang-2023");
        keluar.println("Asal setiap angka: ./kinerja jelaskan contoh/kota-semarang-2023 capaian:1.1.1");
        keluar.flush();
        return Keluar.BAIK;
    }

    private static List<Path> contoh() throws IOException {
        Path folder = Rumah.folder().resolve("contoh");
        if (!Files.isDirectory(folder)) {
            throw Gagal.masukan("Folder contoh tidak ditemukan: " + folder);
        }
        try (Stream<Path> isi = Files.list(folder)) {
            return isi.filter(Files::isDirectory).sorted().toList();
        }
    }
}
