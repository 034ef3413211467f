package id.kinerja.paket.bentuk;

import id.kinerja.paket.JenisMasalah;
import id.kinerja.paket.Pencatat;
import id.kinerja.paket.Tempat;
import id.kinerja.paket.skema.Skema;
import id.kinerja.paket.skema.TabelSkema;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A folder or a zip file, opened: its files by path. Nothing is written anywhere. */
public final class WadahPaket implements Closeable {
    private final Map<String, BerkasPaket> berkas;
    private final Closeable sumber;

    WadahPaket(Map<String, BerkasPaket> berkas, Closeable sumber) {
        this.berkas = tanpaFolderAtas(berkas);
        this.sumber = sumber;
    }

    /** Opens; what makes it unusable is noted and gives an empty result. */
    public static Optional<WadahPaket> buka(Path tempat, Pencatat pencatat) {
        if (Files.isDirectory(tempat)) {
            return FolderPaket.buka(tempat, pencatat);
        }
        if (Files.isRegularFile(tempat)) {
            return ZipPaket.buka(tempat, pencatat);
        }
        pencatat.catat(
                JenisMasalah.PAKET_TAK_TERBACA,
                Tempat.di(tempat.toString()),
                "Paket " + tempat + " tidak ditemukan.",
                "Berikan folder paket data, berkas .zip-nya, atau buku kerja .xlsx-nya.");
        return Optional.empty();
    }

    public Collection<BerkasPaket> berkas() {
        return berkas.values();
    }

    public Optional<BerkasPaket> berkas(String jalur) {
        return Optional.ofNullable(berkas.get(jalur));
    }

    @Override
    public void close() throws IOException {
        sumber.close();
    }

    /** System files that operating systems strew about. */
    static boolean diabaikan(String jalur) {
        String nama = jalur.substring(jalur.lastIndexOf('/') + 1);
        return nama.startsWith(".")
                || nama.equals("Thumbs.db")
                || nama.equals("desktop.ini")
                || nama.startsWith("~$")
                || jalur.startsWith("__MACOSX/")
                || jalur.startsWith(".")
                || jalur.contains("/.");
    }

    /** A package packed together with its folder is as good as one without. */
    private static Map<String, BerkasPaket> tanpaFolderAtas(Map<String, BerkasPaket> semua) {
        boolean adaTabel =
                Skema.berlaku().tabel().stream().map(TabelSkema::berkas).anyMatch(semua::containsKey);
        long folder = semua.keySet().stream()
                .map(j -> j.indexOf('/') < 0 ? "" : j.substring(0, j.indexOf('/') + 1))
                .distinct()
                .count();
        if (adaTabel || folder != 1 || semua.keySet().iterator().next().indexOf('/') < 0) {
            return semua;
        }
        Map<String, BerkasPaket> hasil = new TreeMap<>();
        for (BerkasPaket b : semua.values()) {
            String jalur = b.jalur().substring(b.jalur().indexOf('/') + 1);
            hasil.put(jalur, new BerkasPaket(jalur, b.ukuran(), b.sumber()));
        }
        return hasil;
    }
}
