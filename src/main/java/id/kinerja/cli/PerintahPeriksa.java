package id.kinerja.cli;

import id.kinerja.cli.periksa.BentukTemuan;
import id.kinerja.cli.periksa.DaftarBerkasHasil;
import id.kinerja.cli.periksa.JsonTemuan;
import id.kinerja.cli.periksa.JsonTemuan.Wadah;
import id.kinerja.cli.periksa.Kelompok;
import id.kinerja.cli.periksa.KeluaranTakTertulis;
import id.kinerja.cli.periksa.Kemajuan;
import id.kinerja.cli.periksa.PemeriksaNaskah;
import id.kinerja.cli.periksa.PemeriksaanBerkas;
import id.kinerja.cli.periksa.PemeriksaanBerkas.Tambahan;
import id.kinerja.cli.periksa.PenulisHasil;
import id.kinerja.cli.periksa.TabelTemuan;
import id.kinerja.pemeriksaan.Pemeriksa;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.kertas.Penugasan;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kinerja periksa FILE…}: finds what is wrong in anybody's report. */
@Command(
        name = "periksa",
        description =
                "Mencari angka yang salah dan bertentangan di dalam LKjIP siapa pun (Word, PDF, Excel, HTML, teks).",
        footer = {
            "",
            "Contoh:",
            "  kinerja periksa lkjip.docx",
            "  kinerja periksa lkjip.pdf --format docx --tandai --keluaran hasil",
            "  kinerja periksa berkas-dinas/ --format json",
            "",
            "Status keluar: 0 tanpa kesalahan, 1 ada kesalahan, 2 ada berkas yang tidak terbaca, 3 kegagalan program."
        })
final class PerintahPeriksa implements Callable<Integer> {
    private static final int LEBAR_BAKU = 100;
    private static final int TAHUN_PERTAMA = 1999;
    private static final int TAHUN_TERAKHIR = 2200;

    private final PemeriksaNaskah pemeriksa;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private PilihanBantuan bantuan = new PilihanBantuan();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Dokumen yang diperiksa. Isi sebuah folder diperiksa bersama-sama.")
    private List<Path> berkas = new ArrayList<>();

    @Option(names = "--tahun", paramLabel = "TAHUN", description = "Tahun yang dilaporkan (baku: dibaca dari dokumen).")
    private Optional<Integer> tahun = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "tabel (baku, untuk dibaca orang), json (docs/periksa-json.md), atau kertas kerja reviu: docx, xlsx, html.")
    private BentukTemuan format = BentukTemuan.tabel;

    @Option(
            names = "--keluaran",
            paramLabel = "FOLDER",
            description =
                    "Folder kertas kerja dan salinan bertanda (baku: folder ini). Bila disebut untuk tabel atau json,"
                            + " hasilnya disimpan juga di sana. Berkas yang sudah ada tidak ditimpa.")
    private Optional<Path> keluaran = Optional.empty();

    @Option(
            names = "--berkas-bersama",
            description =
                    "Semua FILE adalah dokumen satu perangkat daerah dan saling diperiksa: LKjIP tahun ini dan tahun lalu, PK, Renstra,"
                            + " IKU, laporan realisasi anggaran, hasil evaluasi. Jenis setiap FILE dikenali dari isinya.")
    private boolean bersama;

    @Option(names = "--info", description = "Menampilkan juga temuan tingkat informasi.")
    private boolean info;

    @Option(
            names = "--tandai",
            description = "Membuat juga salinan bertanda: komentar di dalam Word, anotasi di dalam PDF.")
    private boolean tandai;

    @Option(
            names = "--tim",
            paramLabel = "NAMA",
            description = "Anggota tim reviu, ketua lebih dahulu; dapat diulang: --tim \"Siti Aminah (Ketua Tim)\".")
    private List<String> tim = new ArrayList<>();

    @Option(
            names = "--surat-tugas",
            paramLabel = "NOMOR",
            description = "Nomor dan tanggal surat tugas, untuk kertas kerja.")
    private Optional<String> suratTugas = Optional.empty();

    @SuppressWarnings("UnusedMethod") // by picocli
    PerintahPeriksa() {
        this((naskah, tahun) -> new Pemeriksa().periksaBersama(naskah, tahun));
    }

    PerintahPeriksa(PemeriksaNaskah pemeriksa) {
        this.pemeriksa = pemeriksa;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        keluaran.filter(k -> Files.exists(k) && !Files.isDirectory(k)).ifPresent(k -> {
            throw Gagal.masukan("--keluaran " + k + " bukan folder.");
        });
        PrintWriter keluar = spec.commandLine().getOut();
        PrintWriter kesalahan = spec.commandLine().getErr();
        Set<Tingkat> terlihat = info ? EnumSet.allOf(Tingkat.class) : EnumSet.of(Tingkat.ERROR, Tingkat.WARNING);
        PemeriksaanBerkas pemeriksaan = new PemeriksaanBerkas(
                pemeriksa,
                tahun(),
                format,
                keluaran,
                terlihat,
                tandai ? Set.of(Tambahan.SALINAN_BERTANDA) : Set.of(),
                new Penugasan(tim, suratTugas),
                lebar(),
                ZonedDateTime.now(Layanan.jam()));
        PenulisHasil utama = switch (format) {
            case tabel -> new TabelTemuan(keluar, lebar(), terlihat);
            case json -> new JsonTemuan(keluar, wadah());
            case html, xlsx, docx -> new DaftarBerkasHasil(keluar);
        };
        StatusPeriksa status = new StatusPeriksa(utama, kesalahan, format);
        try {
            pemeriksaan.jalankan(kelompok(), new Kemajuan(kesalahan, pembaca(), System::nanoTime), status);
        } catch (KeluaranTakTertulis galat) {
            throw Gagal.masukan("Hasil tidak dapat ditulis ke folder " + galat.folder() + ": "
                    + SebabBerkas.keluaran(galat.sebab()));
        }
        keluar.flush();
        return status.nilai();
    }

    private OptionalInt tahun() {
        tahun.filter(t -> t < TAHUN_PERTAMA || t > TAHUN_TERAKHIR).ifPresent(t -> {
            throw Gagal.masukan("--tahun " + t + " tidak masuk akal. Tulis tahun laporannya, misalnya 2023.");
        });
        return tahun.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private List<Kelompok> kelompok() throws IOException {
        List<Kelompok> hasil = Kelompok.susun(berkas, bersama ? Kelompok.Cara.BERSAMA : Kelompok.Cara.SENDIRI_SENDIRI);
        if (hasil.stream().allMatch(k -> k.berkas().isEmpty())) {
            throw Gagal.masukan(
                    "Di dalam folder itu tidak ada dokumen yang dikenal: Word, PDF, Excel, HTML, atau teks.");
        }
        return hasil;
    }

    /** One file named: an object; several, or a folder: an array. */
    private Wadah wadah() {
        return berkas.size() == 1 && !Files.isDirectory(berkas.getFirst()) ? Wadah.OBJEK : Wadah.LARIK;
    }

    private static int lebar() {
        String kolom = Optional.ofNullable(System.getenv("COLUMNS")).orElse("");
        return kolom.matches("[1-9]\\d{0,3}") ? Integer.parseInt(kolom) : LEBAR_BAKU;
    }

    private static Kemajuan.Pembaca pembaca() {
        return System.console() instanceof Console layar && layar.isTerminal()
                ? Kemajuan.Pembaca.LAYAR
                : Kemajuan.Pembaca.CATATAN;
    }
}
