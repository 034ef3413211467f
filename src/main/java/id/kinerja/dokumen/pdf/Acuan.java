package id.kinerja.dokumen.pdf;

import id.kinerja.dokumen.Penomoran;
import id.kinerja.dokumen.Penomoran.Butir;
import id.kinerja.dokumen.Penomoran.Jenis;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Anchors of the numbered things of a document. */
final class Acuan {
    static final String AWALAN = "n-";

    private final Penomoran penomoran;
    private final Map<String, String> id = new HashMap<>();

    Acuan(Penomoran penomoran) {
        this.penomoran = penomoran;
        for (Butir b : semua(Jenis.values())) {
            id.put(b.kunci(), AWALAN + id.size());
        }
    }

    Penomoran penomoran() {
        return penomoran;
    }

    List<Butir> semua(Jenis... jenis) {
        return penomoran.semua(jenis);
    }

    Butir butir(String kunci) {
        return penomoran.cari(kunci);
    }

    String id(String kunci) {
        return id.getOrDefault(butir(kunci).kunci(), "");
    }

    Map<String, String> idMenurutKunci() {
        return id;
    }

    String rujukan(String kunci) {
        return penomoran.rujukan(kunci);
    }

    /** Whether the reference is a number, which stays on one line, and not a whole title. */
    boolean pendek(String kunci) {
        return !butir(kunci).label().isEmpty();
    }

    /** Number and title, for people who do not see where a link leads. */
    String keterangan(String kunci) {
        Butir b = butir(kunci);
        return b.label().isEmpty() ? b.judul() : b.label() + " " + b.judul();
    }
}
