package id.kinerja.cli;

import id.kinerja.cli.hitung.FormatHasil;
import id.kinerja.cli.hitung.Hitung;
import id.kinerja.cli.hitung.MasukanTakTerbaca;
import id.kinerja.cli.hitung.SkalaJson;
import id.kinerja.datatahun.Skala;
import id.kinerja.datatahun.SkalaBawaan;
import id.kinerja.pengukuran.skala.Cela;
import id.kinerja.pengukuran.skala.Penggolong;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kinerja hitung FILE.csv}: capaian and category of every row. */
@Command(name = "hitung", description = "Menghitung capaian dan kategori tiap baris sebuah tabel CSV.")
final class PerintahHitung implements Callable<Integer> {
    private static final int PENYANGGA = 1 << 16;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private PilihanBantuan bantuan = new PilihanBantuan();

    @Parameters(
            paramLabel = "FILE",
            description =
                    "CSV dengan kolom indikator, satuan, arah (naik|turun|rentang-naik|rentang-turun), target, realisasi; - untuk masukan baku.")
    @SuppressWarnings("NullAway.Init")
    private String berkas;

    @Option(
            names = "--skala",
            paramLabel = "ID|FILE",
            defaultValue = "permendagri-86-2017",
            description = "Skala bawaan atau berkas JSON, lihat docs/cara/skala.md (baku: permendagri-86-2017).")
    @SuppressWarnings("NullAway.Init")
    private String skala;

    @Option(names = "--format", paramLabel = "FORMAT", description = "tabel (baku), csv, atau json.")
    private FormatHasil format = FormatHasil.tabel;

    @Override
    public Integer call() throws IOException {
        PrintWriter kesalahan = spec.commandLine().getErr();
        try {
            Penggolong penggolong = penggolong(kesalahan);
            long takTerbaca;
            try (InputStream masuk = buka()) {
                BufferedWriter keluar = new BufferedWriter(
                        new PenyaluranHasil(spec.commandLine().getOut()), PENYANGGA);
                takTerbaca = new Hitung(penggolong, format).jalankan(masuk, keluar);
            }
            if (takTerbaca > 0) {
                kesalahan.println(takTerbaca
                        + " baris tidak dapat dihitung karena ada sel yang tidak terbaca; alasannya di kolom catatan.");
                kesalahan.flush();
                return Keluar.ADA_KESALAHAN;
            }
            return Keluar.BAIK;
        } catch (PenyaluranHasil.Terputus takDiterima) {
            return Keluar.BAIK;
        } catch (MasukanTakTerbaca galat) {
            throw Gagal.masukan((berkas.equals("-") ? "Masukan baku" : berkas) + ": " + galat.pesan());
        }
    }

    private InputStream buka() throws IOException {
        if (berkas.equals("-")) {
            return System.in;
        }
        Path jalur = Path.of(berkas);
        if (!Files.isRegularFile(jalur)) {
            throw Gagal.masukan(
                    "Berkas " + berkas + (Files.exists(jalur) ? " bukan berkas biasa." : " tidak ditemukan."));
        }
        if (!Files.isReadable(jalur)) {
            throw Gagal.masukan("Berkas " + berkas + " tidak boleh dibaca oleh pengguna ini.");
        }
        return Files.newInputStream(jalur);
    }

    private Penggolong penggolong(PrintWriter kesalahan) throws IOException {
        Skala dipakai = skala();
        try {
            Penggolong hasil = Penggolong.atas(dipakai);
            for (Cela cela : hasil.cela()) {
                kesalahan.println("Skala " + dipakai.kode() + ": " + cela.uraian());
            }
            kesalahan.flush();
            return hasil;
        } catch (IllegalArgumentException galat) {
            throw Gagal.masukan(String.valueOf(galat.getMessage()));
        }
    }

    private Skala skala() throws IOException {
        var bawaan = SkalaBawaan.cari(skala);
        if (bawaan.isPresent()) {
            return bawaan.get();
        }
        Path jalur = Path.of(skala);
        if (!Files.isRegularFile(jalur)) {
            throw Gagal.masukan("Skala \"" + skala + "\" bukan skala bawaan (" + String.join(", ", SkalaBawaan.kode())
                    + ") dan bukan berkas yang ada.");
        }
        try (Reader isi = Files.newBufferedReader(jalur, StandardCharsets.UTF_8)) {
            return SkalaJson.baca(skala, isi);
        } catch (MasukanTakTerbaca galat) {
            throw Gagal.masukan(galat.pesan());
        }
    }
}
