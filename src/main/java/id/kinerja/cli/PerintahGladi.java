package id.kinerja.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/**
 * Rehearsal for the launcher: does once what users do, so that the AOT cache knows the classes and their profile. Writes only to a
 * temporary folder that it removes.
 */
@Command(name = "gladi", hidden = true)
final class PerintahGladi implements Callable<Integer> {
    @Override
    public Integer call() throws IOException {
        Path sementara = Files.createTempDirectory("kinerja-gladi");
        try {
            Path hitung = Files.writeString(
                    sementara.resolve("hitung.csv"),
                    "indikator,satuan,arah,target,realisasi\n" + "Contoh,%,naik,100,99.5\n".repeat(2000));
            Path contoh = Rumah.folder().resolve("contoh").resolve("kota-semarang-2023");
            for (String[] perintah : List.of(
                    new String[] {"hitung", hitung.toString(), "--format", "csv"},
                    new String[] {"hitung", hitung.toString(), "--format", "json"},
                    new String[] {"hitung", hitung.toString()},
                    new String[] {"jelaskan", contoh.toString(), "capaian:1.1.1"},
                    new String[] {"jelaskan", contoh.toString(), "capaian:1.1.1", "--format", "json"},
                    new String[] {"paket", "periksa", contoh.toString()},
                    new String[] {"coba", "--keluaran", sementara.toString()})) {
                Kinerja.jalankan(perintah);
            }
        } finally {
            try (Stream<Path> isi = Files.list(sementara)) {
                for (Path berkas : isi.toList()) {
                    Files.delete(berkas);
                }
            }
            Files.delete(sementara);
        }
        return Keluar.BAIK;
    }
}
