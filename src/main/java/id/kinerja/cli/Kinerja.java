package id.kinerja.cli;

import id.kinerja.basisdata.BasisDataGagal;
import id.kinerja.peladen.PortTerpakai;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.TimeZone;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ./kinerja <perintah>}: the one entry of the command line. */
@Command(
        name = "kinerja",
        header = "Kinerja: laporan kinerja yang setiap angkanya dapat dibuktikan.",
        customSynopsis = "kinerja <perintah> [pilihan]",
        footer = {"", "Bantuan satu perintah: kinerja bantuan <perintah>, atau kinerja <perintah> --bantuan."},
        subcommands = {
            PerintahCoba.class,
            PerintahLayani.class,
            PerintahUji.class,
            PerintahLaporan.class,
            PerintahJelaskan.class,
            PerintahHitung.class,
            PerintahPeriksa.class,
            PerintahPaket.class,
            PerintahImpor.class,
            PerintahEkspor.class,
            PerintahBantuan.class,
            PerintahGladi.class
        })
public final class Kinerja implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private PilihanBantuan bantuan = new PilihanBantuan();

    public static void main(String[] argumen) {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Jakarta"));
        java.util.Locale.setDefault(java.util.Locale.forLanguageTag("id-ID"));
        KeluaranBaku baku = new KeluaranBaku(new FileOutputStream(FileDescriptor.out));
        PrintWriter keluar = new PrintWriter(
                new BufferedWriter(new OutputStreamWriter(baku, System.out.charset())), System.console() != null);
        int status = perintah().setOut(keluar).execute(argumen);
        keluar.flush();
        System.exit(baku.kegagalan().map(Kinerja::tidakTertulis).orElse(status));
    }

    private static int tidakTertulis(String pesan) {
        System.err.println(pesan);
        return Keluar.GAGAL;
    }

    /** Runs one command and returns its exit status; also answers to what hands type by habit. */
    static int jalankan(String... argumen) {
        String[] dikenal = Stream.of(argumen)
                .map(a -> a.equals("--help") || a.equals("-h") ? "--bantuan" : a)
                .toArray(String[]::new);
        return perintah().execute(dikenal);
    }

    static CommandLine perintah() {
        CommandLine perintah = new CommandLine(new Kinerja())
                .setParameterExceptionHandler(new SalahPakai())
                .setExecutionExceptionHandler(Kinerja::tangani)
                .setUsageHelpAutoWidth(true);
        judul(perintah);
        return perintah;
    }

    /** Headings of the help in Indonesian, for this command and all below it. */
    private static void judul(CommandLine perintah) {
        perintah.getCommandSpec()
                .usageMessage()
                .synopsisHeading("%nPemakaian: ")
                .commandListHeading("%nPerintah:%n")
                .parameterListHeading("%n")
                .optionListHeading("%n");
        perintah.getSubcommands().values().forEach(Kinerja::judul);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static int tangani(Exception galat, CommandLine perintah, CommandLine.ParseResult urai) {
        PrintWriter kesalahan = perintah.getErr();
        if (galat instanceof Gagal g) {
            kesalahan.println(g.pesan());
            kesalahan.flush();
            return g.status();
        }
        if (galat instanceof BasisDataGagal g) {
            kesalahan.println(g.pesan());
            kesalahan.flush();
            return Keluar.GAGAL;
        }
        if (galat instanceof PortTerpakai g) {
            kesalahan.println(g.pesan());
            kesalahan.flush();
            return Keluar.MASUKAN_TIDAK_TERBACA;
        }
        if (galat instanceof IOException io) {
            kesalahan.println("Berkas tidak dapat dibaca atau ditulis: " + SebabBerkas.dari(io));
            kesalahan.println("Tidak ada berkas setengah jadi yang ditinggalkan.");
            kesalahan.flush();
            return Keluar.GAGAL;
        }
        kesalahan.println("Terjadi kegagalan di dalam program: " + galat);
        kesalahan.println("Data tidak diubah. Laporkan pesan ini beserta perintah yang dijalankan.");
        galat.printStackTrace(kesalahan);
        kesalahan.flush();
        return Keluar.GAGAL;
    }
}
