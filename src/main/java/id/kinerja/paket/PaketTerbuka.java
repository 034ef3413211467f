package id.kinerja.paket;

import id.kinerja.paket.bentuk.Paket;
import java.util.List;
import java.util.Optional;

/**
 * A package opened from one of its forms, whole in memory, not yet read.
 *
 * @param paket the lossless form; empty when the folder or file can not be used at all
 */
public record PaketTerbuka(Optional<Paket> paket, Pencatat pencatat) {
    /** A package that comes from a place of ours, where opening finds nothing wrong. */
    public static PaketTerbuka dari(Paket paket) {
        return new PaketTerbuka(Optional.of(paket), new Pencatat());
    }

    /** What opening found. */
    public List<Masalah> masalah() {
        return pencatat.daftar();
    }
}
