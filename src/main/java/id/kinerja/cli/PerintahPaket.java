package id.kinerja.cli;

import id.kinerja.paket.HasilBaca;
import id.kinerja.paket.PembacaPaket;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kinerja paket periksa|kosong|zip}. */
@Command(name = "paket", description = "Memeriksa, membuat, atau mengemas paket data.")
final class PerintahPaket implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private PilihanBantuan bantuan = new PilihanBantuan();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(name = "periksa", description = "Memeriksa paket: semua kesalahan dan peringatan dalam satu daftar.")
    int periksa(
            @Mixin PilihanBantuan bantuanPeriksa,
            @Parameters(paramLabel = "PAKET", description = "Folder paket data atau berkas .zip-nya.") Path paket) {
        if (!Files.exists(paket)) {
            throw Gagal.masukan("Paket " + paket + " tidak ditemukan. Berikan folder paket data atau berkas .zip-nya.");
        }
        HasilBaca hasil = PembacaPaket.baca(paket, new PengetahuanPengukuran());
        PrintWriter keluar = spec.commandLine().getOut();
        DaftarMasalah.tulis(hasil.masalah(), keluar);
        return DaftarMasalah.kesalahan(hasil.masalah()) > 0 ? Keluar.ADA_KESALAHAN : Keluar.BAIK;
    }
}
