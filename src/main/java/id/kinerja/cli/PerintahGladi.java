package id.kinerja.cli;

import id.kinerja.peladen.SetelanPeladen;
import id.kinerja.pemeriksaan.DaftarAturan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/**
 * Rehearsal for the launcher: does once what users do, so that the AOT cache knows the classes and their profile. Writes only to a
 * temporary folder that it removes.
 */
@Command(name = "gladi", hidden = true)
final class PerintahGladi implements Callable<Integer> {
    private static final String TAHUN = "kota-semarang/dinsos-kota-semarang/2023";
    private static final int ULANGAN = 3;
    /** The database server may run as another user, who has to pass through. */
    private static final Set<PosixFilePermission> DAPAT_DILEWATI = PosixFilePermissions.fromString("rwx--x--x");

    @Override
    public Integer call() throws IOException {
        Path sementara = Files.createTempDirectory("kinerja-gladi");
        Files.setPosixFilePermissions(sementara, DAPAT_DILEWATI);
        try {
            Path hitung = Files.writeString(
                    sementara.resolve("hitung.csv"),
                    "indikator,satuan,arah,target,realisasi\n" + "Contoh,%,naik,100,99.5\n".repeat(2000));
            Path naskah = Files.writeString(
                    sementara.resolve("naskah.txt"),
                    DaftarAturan.SEMUA.stream()
                            .map(a -> a.penjelasan().contohSalah())
                            .collect(Collectors.joining("\n\n")));
            Path contoh = Rumah.folder().resolve("contoh").resolve("kota-semarang-2023");
            Path laporan = sementara.resolve("laporan");
            for (String[] perintah : List.of(
                    new String[] {"hitung", hitung.toString(), "--format", "csv"},
                    new String[] {"hitung", hitung.toString(), "--format", "json"},
                    new String[] {"hitung", hitung.toString()},
                    new String[] {"jelaskan", contoh.toString(), "capaian:1.1.1"},
                    new String[] {"jelaskan", contoh.toString(), "capaian:1.1.1", "--format", "json"},
                    new String[] {"paket", "periksa", contoh.toString()},
                    new String[] {"laporan", contoh.toString(), "--keluaran", laporan.toString()},
                    new String[] {
                        "laporan", contoh.toString(), "--format", "html,xlsx", "--keluaran", laporan.toString()
                    },
                    new String[] {"periksa", naskah.toString()},
                    new String[] {"periksa", laporan.toString()},
                    new String[] {"periksa", laporan.toString(), "--format", "json"})) {
                Kinerja.jalankan(perintah);
            }
            halaman(sementara.resolve("data"));
        } finally {
            buang(sementara);
        }
        return Keluar.BAIK;
    }

    /** Opens the pages of one example as a browser would. */
    private static void halaman(Path data) {
        try (Layanan layanan = Layanan.mulai(SetelanPeladen.loopback(0), data, MuatContoh::semua);
                HttpClient peramban = HttpClient.newHttpClient()) {
            for (int i = 0; i < ULANGAN; i++) {
                for (String jalur : List.of(
                        "",
                        TAHUN,
                        TAHUN + "/pohon-kinerja",
                        TAHUN + "/capaian",
                        TAHUN + "/anggaran",
                        TAHUN + "/angka/capaian:1.1.1",
                        TAHUN + "/laporan",
                        TAHUN + "/riwayat",
                        "unggah",
                        "aset/kinerja.css")) {
                    peramban.send(
                            HttpRequest.newBuilder(URI.create(layanan.alamat() + jalur))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding());
                }
            }
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        } catch (InterruptedException terputus) {
            Thread.currentThread().interrupt();
        }
    }

    private static void buang(Path folder) throws IOException {
        try (Stream<Path> isi = Files.walk(folder)) {
            for (Path berkas : isi.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(berkas);
            }
        }
    }
}
