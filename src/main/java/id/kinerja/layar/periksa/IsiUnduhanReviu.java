package id.kinerja.layar.periksa;

import id.kinerja.layar.periksa.IsiReviu.Tautan;
import java.util.List;
import java.util.Optional;

/**
 * What can be taken along of a review.
 *
 * @param kertas address of the working paper
 * @param versi version that is kept; blank for the latest
 * @param bertanda address of the marked copy; empty where the format allows none
 */
public record IsiUnduhanReviu(
        IsiReviu.Judul judul,
        List<Tautan> dokumen,
        List<Tautan> bagian,
        String kertas,
        int naskah,
        String versi,
        Optional<String> bertanda,
        String json) {
    public IsiUnduhanReviu {
        dokumen = List.copyOf(dokumen);
        bagian = List.copyOf(bagian);
    }
}
