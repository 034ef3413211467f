package id.kinerja.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Stands in the help; the launcher itself runs the tests, because they need the sources. */
@Command(name = "uji", description = "Menjalankan semua pengujian (memerlukan kode sumber).")
final class PerintahUji implements Callable<Integer> {
    @Mixin
    private PilihanBantuan bantuan = new PilihanBantuan();

    @Override
    public Integer call() {
        throw Gagal.masukan("Pengujian dijalankan oleh peluncur: ./kinerja uji, dari folder kode sumber.");
    }
}
