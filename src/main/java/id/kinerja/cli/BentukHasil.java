package id.kinerja.cli;

import id.kinerja.paket.Masalah;
import id.kinerja.paket.TulisPaket;
import id.kinerja.paket.bentuk.Paket;
import id.kinerja.paket.bentuk.TulisanSementara;
import id.kinerja.paket.xlsx.TulisBukuKerja;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The form a package is written in, told by the ending of its target. */
enum BentukHasil {
    BUKU_KERJA,
    ZIP,
    FOLDER;

    static BentukHasil dari(Path tujuan) {
        String nama = String.valueOf(tujuan.getFileName()).toLowerCase(Locale.ROOT);
        return nama.endsWith(".xlsx") ? BUKU_KERJA : nama.endsWith(".zip") ? ZIP : FOLDER;
    }

    /** Returns what makes it impossible; empty when the target was written whole. */
    List<Masalah> tulis(Paket paket, Map<String, String> bagian, Path tujuan) throws IOException {
        return switch (this) {
            case BUKU_KERJA -> bukuKerja(paket, bagian, tujuan);
            case FOLDER -> TulisPaket.folder(paket, tujuan);
            case ZIP -> {
                TulisPaket.zip(paket, tujuan);
                yield List.of();
            }
        };
    }

    private static List<Masalah> bukuKerja(Paket paket, Map<String, String> bagian, Path tujuan) throws IOException {
        List<Masalah> masalah = new ArrayList<>();
        Path hasil = Files.createTempFile("kinerja-", ".xlsx");
        try {
            try (OutputStream keluar = Files.newOutputStream(hasil)) {
                masalah.addAll(TulisBukuKerja.tulis(paket, bagian, keluar));
            }
            if (masalah.isEmpty()) {
                TulisanSementara.berkas(
                        tujuan, p -> Files.copy(hasil, p, java.nio.file.StandardCopyOption.REPLACE_EXISTING));
            }
        } finally {
            Files.deleteIfExists(hasil);
        }
        return masalah;
    }
}
