package id.kinerja.dokumen.html;

import java.util.Optional;

/** Where the table, figure or heading with this key stands; a reference without one is written plain. */
@FunctionalInterface
public interface TautanRujukan {
    /** For a document that is whole in one file or page. */
    TautanRujukan SETEMPAT = kunci -> Optional.of(Jangkar.ke(Jangkar.kunci(kunci)));

    Optional<String> href(String kunci);
}
