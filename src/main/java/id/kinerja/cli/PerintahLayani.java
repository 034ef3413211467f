package id.kinerja.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code kinerja layani}: the pages, on the embedded database or the one of {@code KINERJA_DB_URL}. */
@Command(name = "layani", description = "Menjalankan Kinerja di peramban.")
final class PerintahLayani implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private PilihanBantuan bantuan = new PilihanBantuan();

    @Mixin
    private PilihanPort port = new PilihanPort();

    @Mixin
    private PilihanData data = new PilihanData();

    @Override
    public Integer call() {
        PrintWriter keluar = spec.commandLine().getOut();
        keluar.println("Membuka basis data ...");
        keluar.flush();
        Layanan layanan = Layanan.mulai(port.setelan(), data.folder(), _ -> {});
        keluar.println("Kinerja siap di " + layanan.alamat());
        keluar.println("Berhenti: Ctrl+C.");
        keluar.flush();
        layanan.tunggu();
        return Keluar.BAIK;
    }
}
