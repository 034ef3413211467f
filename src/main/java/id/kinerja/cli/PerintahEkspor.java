package id.kinerja.cli;

import id.kinerja.basisdata.BasisData;
import id.kinerja.laporan.PengetahuanLaporan;
import id.kinerja.paket.Masalah;
import id.kinerja.paket.bentuk.Paket;
import id.kinerja.penyimpanan.ArsipPaket;
import id.kinerja.penyimpanan.KunciData;
import id.kinerja.penyimpanan.PerangkatTerdaftar;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kinerja ekspor KODE TAHUN --ke FILE}: writes a data year of the database as a package, losslessly. */
@Command(name = "ekspor", description = "Menulis data setahun dari basis data sebagai folder, .zip, atau .xlsx.")
final class PerintahEkspor implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private PilihanBantuan bantuan = new PilihanBantuan();

    @Mixin
    private PilihanData data = new PilihanData();

    @Parameters(index = "0", paramLabel = "KODE", description = "Kode perangkat daerah, seperti pada profilnya.")
    @SuppressWarnings("NullAway.Init")
    private String kode;

    @Parameters(index = "1", paramLabel = "TAHUN", description = "Tahun data.")
    private int tahun;

    @Option(
            names = "--ke",
            paramLabel = "TUJUAN",
            required = true,
            description = "Berkas .zip atau .xlsx, atau folder yang belum ada.")
    @SuppressWarnings("NullAway.Init")
    private Path ke;

    @Option(names = "--versi", paramLabel = "N", description = "Versi data (baku: yang berlaku).")
    private Optional<Integer> versi = Optional.empty();

    @Option(names = "--pemda", paramLabel = "PEMDA", description = "Pemerintah, bila kodenya dipakai lebih dari satu.")
    private Optional<String> pemda = Optional.empty();

    @Option(names = "--timpa", description = "Mengganti berkas tujuan yang sudah ada.")
    private boolean timpa;

    @Override
    public Integer call() throws IOException {
        BentukHasil bentuk = BentukHasil.dari(ke);
        if (bentuk != BentukHasil.FOLDER && Files.exists(ke) && !timpa) {
            throw Gagal.masukan(ke + " sudah ada dan tidak ditimpa. Pilih nama lain, atau tambahkan --timpa.");
        }
        Paket paket = muat();
        List<Masalah> masalah = bentuk.tulis(paket, new PengetahuanLaporan().bagian(), ke);
        if (!masalah.isEmpty()) {
            DaftarMasalah.tulis(masalah, spec.commandLine().getErr());
            return Keluar.MASUKAN_TIDAK_TERBACA;
        }
        PrintWriter keluar = spec.commandLine().getOut();
        keluar.println(ke);
        keluar.flush();
        return Keluar.BAIK;
    }

    private Paket muat() {
        if (!System.getenv().containsKey(BasisData.URL) && !Files.isDirectory(data.folder())) {
            throw Gagal.masukan("Belum ada data di " + data.folder() + "." + data.petunjukContoh());
        }
        try (BasisData basisData = BasisData.bukaAtauIkut(System.getenv(), data.folder(), new SecureRandom())) {
            ArsipPaket arsip = new ArsipPaket(basisData.ruang(), Layanan.jam());
            PerangkatTerdaftar perangkat = perangkat(arsip.daftar());
            KunciData kunci = new KunciData(perangkat.pemda(), perangkat.opd(), tahun);
            int diminta = versi.orElseGet(() -> arsip.versi(kunci));
            return arsip.muat(kunci, diminta)
                    .orElseThrow(() -> Gagal.masukan("Tidak ada data " + kode + " tahun " + tahun
                            + versi.map(v -> " versi " + v).orElse("") + ". Tahun yang ada: "
                            + perangkat.tahun().stream()
                                    .filter(PerangkatTerdaftar.Tahun::berisi)
                                    .map(t -> Integer.toString(t.tahun()))
                                    .collect(Collectors.joining(", "))
                            + "."));
        }
    }

    private PerangkatTerdaftar perangkat(List<PerangkatTerdaftar> semua) {
        List<PerangkatTerdaftar> cocok = semua.stream()
                .filter(p -> p.opd().equals(kode))
                .filter(p -> pemda.isEmpty() || p.pemda().equals(pemda.get()))
                .toList();
        if (semua.isEmpty()) {
            throw Gagal.masukan("Basis data di " + data.folder() + " masih kosong." + data.petunjukContoh());
        }
        if (cocok.isEmpty()) {
            throw Gagal.masukan("Perangkat daerah " + kode + " tidak ada. Yang ada: "
                    + semua.stream()
                            .filter(p -> p.tahun().stream().anyMatch(PerangkatTerdaftar.Tahun::berisi))
                            .map(PerangkatTerdaftar::opd)
                            .distinct()
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        if (cocok.size() > 1) {
            throw Gagal.masukan("Kode " + kode + " dipakai lebih dari satu pemerintah. Tambahkan --pemda dengan salah"
                    + " satu dari: "
                    + cocok.stream().map(PerangkatTerdaftar::pemda).collect(Collectors.joining(", ")) + ".");
        }
        return cocok.getFirst();
    }
}
