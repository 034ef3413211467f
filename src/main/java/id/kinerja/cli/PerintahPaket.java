package id.kinerja.cli;

import id.kinerja.laporan.PengetahuanLaporan;
import id.kinerja.paket.HasilBaca;
import id.kinerja.paket.KemasPaket;
import id.kinerja.paket.Masalah;
import id.kinerja.paket.PaketKosong;
import id.kinerja.paket.PembacaPaket;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
            @Parameters(paramLabel = "PAKET", description = "Folder paket data atau berkas .zip-nya.") Path paket,
            @Option(
                            names = "--format",
                            paramLabel = "FORMAT",
                            defaultValue = "tabel",
                            description = "tabel (baku, untuk dibaca orang) atau json.")
                    FormatTampil format) {
        wajibAda(paket);
        HasilBaca hasil = PembacaPaket.baca(paket, new PengetahuanLaporan());
        PrintWriter keluar = spec.commandLine().getOut();
        switch (format) {
            case tabel -> DaftarMasalah.tulis(hasil.masalah(), keluar);
            case json -> JsonMasalah.tulis(hasil.masalah(), keluar);
        }
        return DaftarMasalah.kesalahan(hasil.masalah()) > 0 ? Keluar.ADA_KESALAHAN : Keluar.BAIK;
    }

    @Command(
            name = "kosong",
            description = "Membuat paket kosong: semua tabel dengan judul kolom dan petunjuk pengisian.")
    int kosong(
            @Mixin PilihanBantuan bantuanKosong,
            @Parameters(paramLabel = "FOLDER", description = "Folder baru atau folder yang masih kosong.") Path folder)
            throws IOException {
        return selesai(PaketKosong.tulis(folder, new PengetahuanLaporan()), folder);
    }

    @Command(name = "zip", description = "Mengemas folder paket menjadi .zip, atau membuka .zip menjadi folder.")
    int zip(
            @Mixin PilihanBantuan bantuanZip,
            @Parameters(paramLabel = "PAKET", description = "Folder yang dikemas, atau .zip yang dibuka.") Path paket,
            @Option(
                            names = "--ke",
                            paramLabel = "TUJUAN",
                            description = "Berkas .zip atau folder hasil (baku: nama paket, di sebelahnya).")
                    Optional<Path> ke)
            throws IOException {
        wajibAda(paket);
        Path nama = paket.toAbsolutePath().normalize();
        if (Files.isDirectory(paket)) {
            Path zip = ke.orElseGet(() -> nama.resolveSibling(nama.getFileName() + ".zip"));
            return selesai(KemasPaket.kemas(paket, zip), zip);
        }
        String berkas = String.valueOf(nama.getFileName());
        if (ke.isEmpty() && !berkas.endsWith(".zip")) {
            throw Gagal.masukan(
                    paket + " bukan folder dan tidak berakhiran .zip; sebutkan tujuannya dengan --ke FOLDER.");
        }
        Path folder = ke.orElseGet(() -> nama.resolveSibling(berkas.substring(0, berkas.length() - 4)));
        return selesai(KemasPaket.buka(paket, folder), folder);
    }

    private int selesai(List<Masalah> masalah, Path hasil) {
        if (!masalah.isEmpty()) {
            DaftarMasalah.tulis(masalah, spec.commandLine().getErr());
            return Keluar.MASUKAN_TIDAK_TERBACA;
        }
        PrintWriter keluar = spec.commandLine().getOut();
        keluar.println(hasil);
        keluar.flush();
        return Keluar.BAIK;
    }

    private static void wajibAda(Path paket) {
        if (!Files.exists(paket)) {
            throw Gagal.masukan("Paket " + paket + " tidak ditemukan. Berikan folder paket data atau berkas .zip-nya.");
        }
    }
}
