package id.kinerja.dokumen.html;

import id.kinerja.kernel.Alamat;
import java.util.Optional;

/** Where the derivation of a number is shown; a number without one is written plain. */
@FunctionalInterface
public interface TautanAngka {
    Optional<String> href(Alamat alamat);

    /** Further class of a linked number, e.g. of its category; empty for none. */
    default String kelas(Alamat alamat) {
        return "";
    }
}
