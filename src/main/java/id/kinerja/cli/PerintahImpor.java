package id.kinerja.cli;

import id.kinerja.basisdata.BasisData;
import id.kinerja.laporan.PengetahuanLaporan;
import id.kinerja.organisasi.Profil;
import id.kinerja.paket.HasilBaca;
import id.kinerja.paket.PaketTerbuka;
import id.kinerja.paket.PembacaPaket;
import id.kinerja.paket.banding.PerbandinganPaket;
import id.kinerja.paket.bentuk.Paket;
import id.kinerja.penyimpanan.ArsipPaket;
import id.kinerja.penyimpanan.DataSudahBerubah;
import id.kinerja.penyimpanan.KunciData;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kinerja impor PAKET}: shows what a package would change in the database and applies it, all or nothing. */
@Command(name = "impor", description = "Memasukkan paket data ke basis data; perubahannya diperlihatkan lebih dahulu.")
final class PerintahImpor implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private PilihanBantuan bantuan = new PilihanBantuan();

    @Mixin
    private PilihanData data = new PilihanData();

    @Parameters(paramLabel = "PAKET", description = "Folder paket data, berkas .zip-nya, atau buku kerja .xlsx-nya.")
    @SuppressWarnings("NullAway.Init")
    private Path paket;

    @Option(names = "--ya", description = "Menerapkan tanpa bertanya.")
    private boolean ya;

    @Override
    public Integer call() throws IOException {
        if (!Files.exists(paket)) {
            throw Gagal.masukan("Paket " + paket
                    + " tidak ditemukan. Berikan folder paket data, berkas .zip-nya, atau buku kerja .xlsx-nya.");
        }
        PrintWriter kesalahan = spec.commandLine().getErr();
        PaketTerbuka terbuka = PembacaPaket.buka(paket);
        return switch (PembacaPaket.baca(terbuka, new PengetahuanLaporan())) {
            case HasilBaca.Ditolak(var masalah) -> {
                DaftarMasalah.tulis(masalah, kesalahan);
                kesalahan.println("Paket ini tidak diimpor; tidak ada yang diubah.");
                kesalahan.flush();
                yield terbuka.paket().isEmpty() ? Keluar.MASUKAN_TIDAK_TERBACA : Keluar.ADA_KESALAHAN;
            }
            case HasilBaca.Terbaca(var tahun, var peringatan) -> {
                DaftarMasalah.ringkas(peringatan, paket, kesalahan);
                yield impor(tahun.profil(), terbuka.paket().orElseThrow());
            }
        };
    }

    private int impor(Profil profil, Paket isi) throws IOException {
        try (BasisData basisData = BasisData.bukaAtauIkut(System.getenv(), data.folder(), new SecureRandom())) {
            ArsipPaket arsip = new ArsipPaket(basisData.ruang(), Layanan.jam());
            KunciData kunci = KunciData.dari(profil);
            int dasar = arsip.versi(kunci);
            Optional<Paket> lama = arsip.muat(kunci, dasar);
            PerbandinganPaket banding = PerbandinganPaket.antara(lama.orElseGet(Paket::kosong), isi);
            PrintWriter keluar = spec.commandLine().getOut();
            keluar.println(profil.namaOpd() + ", " + profil.namaPemda() + ", tahun " + kunci.tahun());
            if (lama.isPresent() && banding.tanpaPerbedaan()) {
                keluar.println("Isi paket sama dengan data tersimpan (versi " + dasar + "). Tidak ada yang diubah.");
                keluar.flush();
                return Keluar.BAIK;
            }
            keluar.println(lama.isPresent() ? "Dibandingkan dengan versi " + dasar + ":" : "Belum ada data tersimpan:");
            PratinjauImpor.tulis(banding, keluar);
            keluar.flush();
            return setuju(keluar) ? terapkan(arsip, profil, isi, dasar) : Keluar.BAIK;
        }
    }

    private boolean setuju(PrintWriter keluar) {
        if (ya) {
            return true;
        }
        @Nullable Console konsol = System.console();
        if (konsol == null || !konsol.isTerminal()) {
            keluar.println("Belum diterapkan. Ulangi dengan --ya untuk menerapkan.");
            keluar.flush();
            return false;
        }
        keluar.print("Terapkan? Ketik ya untuk menerapkan: ");
        keluar.flush();
        @Nullable String jawab = konsol.readLine();
        boolean setuju = jawab != null && jawab.strip().equalsIgnoreCase("ya");
        if (!setuju) {
            keluar.println("Tidak ada yang diubah.");
            keluar.flush();
        }
        return setuju;
    }

    private int terapkan(ArsipPaket arsip, Profil profil, Paket isi, int dasar) {
        try {
            Path nama = Optional.ofNullable(paket.toAbsolutePath().normalize().getFileName())
                    .orElse(paket);
            int versi = arsip.simpan(profil, isi, nama.toString(), dasar);
            spec.commandLine().getOut().println("Diterapkan sebagai versi " + versi + ".");
            spec.commandLine().getOut().flush();
            return Keluar.BAIK;
        } catch (DataSudahBerubah lain) {
            spec.commandLine().getErr().println(lain.getMessage());
            spec.commandLine().getErr().flush();
            return Keluar.ADA_KESALAHAN;
        }
    }
}
