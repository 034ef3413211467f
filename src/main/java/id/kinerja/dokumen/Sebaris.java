package id.kinerja.dokumen;

import id.kinerja.kernel.Alamat;
import java.util.List;

/** A run of inline content. */
public sealed interface Sebaris {

    record Teks(String teks) implements Sebaris {}

    record Tebal(String teks) implements Sebaris {}

    record Miring(String teks) implements Sebaris {}

    /** A number printed as {@code teks}, derived as {@code alamat} tells; never broken over lines. */
    record Angka(String teks, Alamat alamat) implements Sebaris {}

    /** Reference to a table, figure or heading by its key; prints "Tabel 3.5", "Gambar 1.1", "subbab 2.2". */
    record Rujukan(String kunci) implements Sebaris {}

    /** A numbered footnote. */
    record CatatanKaki(List<Sebaris> isi) implements Sebaris {
        public CatatanKaki {
            isi = List.copyOf(isi);
        }
    }

    /** Something people have still to fill in; shown in a dashed box in the draft. */
    record BelumDiisi(String teks) implements Sebaris {}

    /** A drafter's remark about the run before it: a comment in DOCX, nothing in print. */
    record Komentar(String teks) implements Sebaris {}
}
