package id.kinerja.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code kinerja coba}: the three example agencies in the browser, on this computer only, in a data folder of their own. */
@Command(name = "coba", description = "Membuka ketiga contoh di peramban.")
final class PerintahCoba implements Callable<Integer> {
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
        keluar.println("Membuka basis data contoh di " + data.folderContoh() + " ...");
        keluar.flush();
        Layanan layanan = Layanan.mulai(
                port.setelanAtauBebas(),
                data.folderContoh(),
                b -> MuatContoh.semua(b).forEach(nama -> keluar.println("Contoh dimuat: " + nama)));
        keluar.println("Ketiga contoh dapat dibuka di " + layanan.alamat());
        keluar.println("Berhenti: Ctrl+C.");
        keluar.flush();
        layanan.tunggu();
        return Keluar.BAIK;
    }
}
