package id.kinerja.cli;

import id.kinerja.laporan.PengetahuanLaporan;
import id.kinerja.paket.HasilBaca;
import id.kinerja.paket.KemasPaket;
import id.kinerja.paket.Masalah;
import id.kinerja.paket.PaketKosong;
import id.kinerja.paket.PaketTerbuka;
import id.kinerja.paket.PembacaPaket;
import id.kinerja.paket.bentuk.TulisanSementara;
import id.kinerja.paket.xlsx.TulisBukuKerja;
import id.kinerja.pemantauan.Pemantau;
import id.kinerja.pemantauan.TemuanData;
import id.kinerja.pengukuran.Pengukuran;
import java.io.IOException;
import java.io.OutputStream;
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

/** {@code kinerja paket periksa|kosong|zip|xlsx}. */
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

    @Command(
            name = "periksa",
            description = "Memeriksa paket: semua kesalahan, peringatan, dan temuan atas datanya dalam satu daftar.")
    int periksa(
            @Mixin PilihanBantuan bantuanPeriksa,
            @Parameters(
                            paramLabel = "PAKET",
                            description = "Folder paket data, berkas .zip-nya, atau buku kerja .xlsx-nya.")
                    Path paket,
            @Option(
                            names = "--format",
                            paramLabel = "FORMAT",
                            defaultValue = "tabel",
                            description = "tabel (baku, untuk dibaca orang) atau json.")
                    FormatTampil format) {
        wajibAda(paket);
        HasilBaca hasil = PembacaPaket.baca(paket, new PengetahuanLaporan());
        PrintWriter keluar = spec.commandLine().getOut();
        List<TemuanData> temuan =
                hasil instanceof HasilBaca.Terbaca(var data, var _) ? Pemantau.data(Pengukuran.atas(data)) : List.of();
        List<Masalah> masalah = Pemantau.belumTerwakili(temuan, hasil.masalah());
        switch (format) {
            case tabel -> {
                DaftarTemuanData.tulis(temuan, keluar);
                DaftarMasalah.tulis(masalah, keluar);
            }
            case json -> JsonMasalah.tulis(masalah, temuan, keluar);
        }
        return DaftarMasalah.kesalahan(hasil.masalah()) > 0 ? Keluar.ADA_KESALAHAN : Keluar.BAIK;
    }

    @Command(
            name = "kosong",
            description = "Membuat paket kosong untuk diisi: folder, atau buku kerja bila berakhiran .xlsx.")
    int kosong(
            @Mixin PilihanBantuan bantuanKosong,
            @Parameters(
                            paramLabel = "TUJUAN",
                            description = "Folder baru atau yang masih kosong, atau berkas .xlsx yang belum ada.")
                    Path tujuan)
            throws IOException {
        PengetahuanLaporan pengetahuan = new PengetahuanLaporan();
        return switch (BentukHasil.dari(tujuan)) {
            case FOLDER -> selesai(PaketKosong.tulis(tujuan, pengetahuan), tujuan);
            case BUKU_KERJA -> {
                belumAda(tujuan);
                TulisanSementara.berkas(tujuan, p -> {
                    try (OutputStream keluar = Files.newOutputStream(p)) {
                        TulisBukuKerja.templat(pengetahuan.bagian(), keluar);
                    }
                });
                yield selesai(List.of(), tujuan);
            }
            case ZIP ->
                throw Gagal.masukan(
                        "Paket kosong dibuat sebagai folder atau buku kerja .xlsx, bukan .zip; sebutkan folder"
                                + " atau berkas berakhiran .xlsx.");
        };
    }

    @Command(
            name = "xlsx",
            description = "Mengubah paket menjadi buku kerja .xlsx, atau buku kerja menjadi folder atau .zip.")
    int xlsx(
            @Mixin PilihanBantuan bantuanXlsx,
            @Parameters(paramLabel = "PAKET", description = "Folder, .zip, atau .xlsx yang diubah.") Path paket,
            @Option(
                            names = "--ke",
                            paramLabel = "TUJUAN",
                            description = "Berkas .xlsx, .zip, atau folder hasil (baku: nama paket, di sebelahnya).")
                    Optional<Path> ke)
            throws IOException {
        wajibAda(paket);
        Path nama = paket.toAbsolutePath().normalize();
        boolean dariBukuKerja = !Files.isDirectory(paket) && BentukHasil.dari(nama) == BentukHasil.BUKU_KERJA;
        String pokok = String.valueOf(nama.getFileName());
        if (!Files.isDirectory(paket)) {
            pokok = pokok.replaceFirst("(?i)\\.(xlsx|zip)$", "");
        }
        Path tujuan = ke.orElse(nama.resolveSibling(dariBukuKerja ? pokok : pokok + ".xlsx"));
        PaketTerbuka terbuka = PembacaPaket.buka(paket);
        if (terbuka.paket().isEmpty() || DaftarMasalah.kesalahan(terbuka.masalah()) > 0) {
            return selesai(terbuka.masalah(), tujuan);
        }
        DaftarMasalah.ringkas(terbuka.masalah(), paket, spec.commandLine().getErr());
        return selesai(
                BentukHasil.dari(tujuan).tulis(terbuka.paket().get(), new PengetahuanLaporan().bagian(), tujuan),
                tujuan);
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
        if (BentukHasil.dari(nama) == BentukHasil.BUKU_KERJA) {
            throw Gagal.masukan(
                    paket + " adalah buku kerja; ubah dengan: kinerja paket xlsx " + paket + " --ke TUJUAN.");
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

    private static void belumAda(Path berkas) {
        if (Files.exists(berkas)) {
            throw Gagal.masukan("Berkas " + berkas + " sudah ada dan tidak akan ditimpa; sebutkan nama lain.");
        }
    }

    private static void wajibAda(Path paket) {
        if (!Files.exists(paket)) {
            throw Gagal.masukan("Paket " + paket
                    + " tidak ditemukan. Berikan folder paket data, berkas .zip-nya, atau buku kerja .xlsx-nya.");
        }
    }
}
