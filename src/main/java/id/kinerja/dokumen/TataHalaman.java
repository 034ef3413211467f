package id.kinerja.dokumen;

import java.util.Map;

/** The page on which each numbered thing landed, as printed ("iv", "12"); known after the PDF is laid out. */
public record TataHalaman(Map<String, String> halaman, int jumlahHalaman) {
    public TataHalaman {
        halaman = Map.copyOf(halaman);
    }
}
