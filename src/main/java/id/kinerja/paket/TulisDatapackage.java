package id.kinerja.paket;

import id.kinerja.paket.bentuk.MuatPaketMentah;
import id.kinerja.paket.bentuk.TulisanSementara;
import id.kinerja.paket.bentuk.WadahPaket;
import id.kinerja.paket.periksa.PeriksaDatapackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Makes or renews the descriptor of a package folder. */
public final class TulisDatapackage {
    private TulisDatapackage() {}

    /** Returns what makes the folder unreadable; empty when the descriptor was written. */
    public static List<Masalah> perbarui(Path folder) throws IOException {
        Pencatat pencatat = new Pencatat();
        Optional<byte[]> isi = untuk(folder, pencatat);
        if (isi.isPresent()) {
            TulisanSementara.berkas(folder.resolve(PeriksaDatapackage.NAMA), p -> Files.write(p, isi.get()));
            return List.of();
        }
        return pencatat.daftar();
    }

    /** The descriptor as it should be. */
    static Optional<byte[]> untuk(Path folder, Pencatat pencatat) throws IOException {
        Optional<WadahPaket> wadah = WadahPaket.buka(folder, pencatat);
        if (wadah.isEmpty()) {
            return Optional.empty();
        }
        try (WadahPaket w = wadah.get()) {
            return Optional.of(DatapackageJson.dari(MuatPaketMentah.dari(w, pencatat)));
        }
    }
}
