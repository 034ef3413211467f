package id.kinerja.layar.unggah;

import id.kinerja.paket.Masalah;
import id.kinerja.paket.PaketTerbuka;
import id.kinerja.paket.PembacaPaket;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Opens uploaded bytes as a package; the file they need for a moment is ours alone and gone afterwards. */
final class BacaUnggahan {
    private static final String NAMA = "berkas-unggahan";

    private BacaUnggahan() {}

    static PaketTerbuka buka(String nama, byte[] isi) {
        try {
            Path folder = Files.createTempDirectory("kinerja-unggahan-");
            Path berkas = folder.resolve(NAMA + akhiran(nama));
            try {
                Files.write(berkas, isi);
                return PembacaPaket.buka(berkas);
            } finally {
                Files.deleteIfExists(berkas);
                Files.deleteIfExists(folder);
            }
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
    }

    /** The same problems, with the name people know instead of ours. */
    static List<Masalah> bernama(List<Masalah> masalah, String nama) {
        return masalah.stream()
                .map(m -> new Masalah(
                        m.tingkat(),
                        m.kode(),
                        sebut(m.tabel(), nama),
                        m.baris(),
                        m.kolom(),
                        sebut(m.salah(), nama),
                        sebut(m.perbaikan(), nama)))
                .toList();
    }

    private static String sebut(String teks, String nama) {
        return teks.replaceAll("[^\\s\"']*" + NAMA + "\\.?[a-z0-9]*", java.util.regex.Matcher.quoteReplacement(nama));
    }

    private static String akhiran(String nama) {
        int titik = nama.lastIndexOf('.');
        String akhiran = titik < 0 ? "" : nama.substring(titik).toLowerCase(Locale.ROOT);
        return akhiran.matches("\\.[a-z0-9]{1,8}") ? akhiran : "";
    }
}
