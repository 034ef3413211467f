package id.kinerja.cli;

import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.KodeProgram;
import id.kinerja.kernel.NilaiTertulis;
import id.kinerja.pengukuran.JsonHitungan;
import id.kinerja.pengukuran.Pengukuran;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kinerja jelaskan PAKET ALAMAT}: where a number comes from. */
@Command(name = "jelaskan", description = "Menunjukkan asal satu angka sampai ke sumber dan buktinya.")
final class PerintahJelaskan implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private PilihanBantuan bantuan = new PilihanBantuan();

    @Parameters(
            index = "0",
            paramLabel = "PAKET",
            description = "Folder paket data, berkas .zip-nya, atau buku kerja .xlsx-nya.")
    @SuppressWarnings("NullAway.Init")
    private Path paket;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "ALAMAT",
            description =
                    "Misalnya capaian:1.1.1, capaian:1.1.1@2022, atau kode anggaran 1.06.05. Tanpa alamat: semua alamat.")
    private Optional<String> alamat = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "tabel (baku, untuk dibaca orang) atau json.")
    private FormatTampil format = FormatTampil.tabel;

    @Override
    public Integer call() {
        Pengukuran ukur =
                Pengukuran.atas(MuatPaket.dari(paket, spec.commandLine().getErr()));
        PrintWriter keluar = spec.commandLine().getOut();
        if (alamat.isEmpty()) {
            daftar(ukur, keluar);
        } else {
            Hitungan hitungan = cari(ukur, alamat.get());
            if (format == FormatTampil.json) {
                keluar.println(JsonHitungan.dari(hitungan));
            } else {
                PohonHitungan.tulis(hitungan, keluar);
            }
        }
        keluar.flush();
        return Keluar.BAIK;
    }

    private void daftar(Pengukuran ukur, PrintWriter keluar) {
        if (format == FormatTampil.json) {
            keluar.println(JsonHitungan.daftar(ukur.semua(), ukur));
            return;
        }
        for (Alamat a : ukur.semua()) {
            ukur.cari(a).ifPresent(h -> keluar.println(a + "\t" + NilaiTertulis.dari(h) + "\t" + h.uraian()));
        }
    }

    private static Hitungan cari(Pengukuran ukur, String tertulis) {
        String bersih = tertulis.strip();
        Alamat dicari = KodeProgram.baca(bersih)
                .map(k -> Alamat.dari("serapan", k.nilai()))
                .or(() -> Alamat.baca(bersih))
                .orElseThrow(
                        () -> Gagal.masukan("\"" + tertulis + "\" bukan alamat angka. Bentuknya jenis:objek, misalnya"
                                + " capaian:1.1.1 atau capaian:1.1.1@2022; atau kode anggaran seperti 1.06.05."));
        return ukur.cari(dicari).orElseThrow(() -> Gagal.masukan(takAda(ukur, dicari)));
    }

    private static String takAda(Pengukuran ukur, Alamat dicari) {
        List<String> mirip =
                ukur.mirip(dicari).stream().limit(5).map(Alamat::toString).toList();
        return "Alamat " + dicari + " tidak ada dalam paket ini."
                + (mirip.isEmpty() ? "" : " Yang mendekati: " + String.join(", ", mirip) + ".")
                + " Semua alamat: kinerja jelaskan PAKET";
    }
}
