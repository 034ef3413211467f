package id.kinerja.cli.periksa;

import id.kinerja.pemeriksaan.HasilPeriksa;
import java.nio.file.Path;
import java.util.List;

/** What came of one file; {@code dokumen} names it as the user did. */
public sealed interface HasilBerkas {
    String dokumen();

    /**
     * It was checked.
     *
     * @param catatan what people should know of the reading and writing
     * @param tertulis files made from it
     */
    record Terperiksa(String dokumen, HasilPeriksa hasil, List<String> catatan, List<Path> tertulis)
            implements HasilBerkas {
        public Terperiksa {
            catatan = List.copyOf(catatan);
            tertulis = List.copyOf(tertulis);
        }
    }

    /** It can not be read; {@code galat} says why and what to do. */
    record TakTerbaca(String dokumen, String galat) implements HasilBerkas {}

    /** We failed at it. */
    record Gagal(String dokumen, String galat, Throwable sebab) implements HasilBerkas {}
}
