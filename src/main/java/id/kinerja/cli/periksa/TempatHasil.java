package id.kinerja.cli.periksa;

import id.kinerja.pemeriksaan.HasilPeriksa;
import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.tandai.TakDapatDitandai;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The folder the results go to. Nothing that is there is written over; a file appears only when it is whole. */
final class TempatHasil {
    private final Path folder;
    private final List<BuatHasil> pembuat;
    private final Set<String> dipesan = new HashSet<>();

    TempatHasil(Path folder, List<BuatHasil> pembuat) {
        this.folder = folder;
        this.pembuat = List.copyOf(pembuat);
    }

    /** Gives a document a name of its own for its results. To be called in the order of the documents. */
    Berkas pesan(Path masukan) {
        String asli = String.valueOf(masukan.getFileName());
        int titik = asli.lastIndexOf('.');
        String dasar = titik > 0 ? asli.substring(0, titik) : asli;
        String nama = dasar;
        for (int ke = 2; !bebas(nama, masukan); ke++) {
            nama = dasar + "-" + ke;
        }
        dipesan.add(nama.toLowerCase(Locale.ROOT));
        return new Berkas(masukan, nama);
    }

    /** The files made; what could not be made is told in {@code catatan}. */
    List<Path> simpan(Berkas berkas, Naskah naskah, HasilPeriksa hasil, List<String> catatan)
            throws KeluaranTakTertulis {
        try {
            return tulis(berkas, naskah, hasil, catatan);
        } catch (IOException galat) {
            throw new KeluaranTakTertulis(folder.toString(), galat);
        }
    }

    private List<Path> tulis(Berkas berkas, Naskah naskah, HasilPeriksa hasil, List<String> catatan)
            throws IOException {
        List<Path> tertulis = new ArrayList<>();
        for (BuatHasil p : pembuat) {
            Files.createDirectories(folder);
            Path tujuan = folder.resolve(p.namaBerkas(berkas.nama(), berkas.jalur()));
            Path sementara = folder.resolve("." + tujuan.getFileName() + ".sebagian");
            try {
                try (OutputStream keluar = new BufferedOutputStream(Files.newOutputStream(sementara))) {
                    p.tulis(berkas.jalur(), naskah, hasil, keluar);
                }
                tertulis.add(Files.move(sementara, tujuan));
            } catch (TakDapatDitandai galat) {
                catatan.add(String.valueOf(galat.getMessage()));
            } finally {
                Files.deleteIfExists(sementara);
            }
        }
        return tertulis;
    }

    private boolean bebas(String nama, Path masukan) {
        return !dipesan.contains(nama.toLowerCase(Locale.ROOT))
                && pembuat.stream().noneMatch(p -> Files.exists(folder.resolve(p.namaBerkas(nama, masukan))));
    }
}
