package id.kinerja.laporan;

import id.kinerja.dokumen.Blok;
import java.util.List;

/**
 * One section of a document, written once for all formats.
 *
 * <p>It turns data and measured numbers into blocks; it never computes. A section with nothing to say yields no blocks and is
 * left out with its heading, unless the law demands it: then it says what is missing ({@code BelumDiisi}).
 */
public interface Bagian {

    /** Where people's prose of this section stands. */
    enum LetakNarasi {
        /** Before the section's own blocks. */
        DI_AWAL,
        /** The section places it itself, e.g. instead of a standard text. */
        DIATUR_SENDIRI
    }

    /** Stable code, used in the outline table and as the name of the narrative file: {@code bab3.efisiensi}. */
    String kode();

    /** Title unless the outline gives another. */
    String judul();

    /** Heading level below the chapter, 2 or 3. */
    default int tingkat() {
        return 2;
    }

    default LetakNarasi letakNarasi() {
        return LetakNarasi.DI_AWAL;
    }

    /** The blocks below the heading; the heading itself is made by the outline. */
    List<Blok> susun(Konteks konteks);
}
