package id.kinerja.dokumen.docx;

import id.kinerja.dokumen.Penomoran;
import id.kinerja.dokumen.Penomoran.Butir;
import id.kinerja.dokumen.Penomoran.Jenis;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Bookmarks of the numbered things. Names are Word's hidden kind, given in reading order, so the same document gives the same file. */
final class Markah {
    private final Map<String, Integer> urutan = new HashMap<>();

    Markah(Penomoran penomoran) {
        for (Butir b : penomoran.semua(Jenis.values())) {
            urutan.put(b.kunci(), urutan.size() + 1);
        }
    }

    /** Around the whole heading or caption. */
    String seluruh(String kunci) {
        return nama("_Toc", kunci);
    }

    /** Around "Tabel 3.2" in a caption. */
    String label(String kunci) {
        return nama("_Ref", kunci);
    }

    void bukaSeluruh(Xml xml, String kunci) {
        xml.kosong("w:bookmarkStart", "w:id", id(kunci, 0), "w:name", seluruh(kunci));
    }

    void tutupSeluruh(Xml xml, String kunci) {
        xml.kosong("w:bookmarkEnd", "w:id", id(kunci, 0));
    }

    void bukaLabel(Xml xml, String kunci) {
        xml.kosong("w:bookmarkStart", "w:id", id(kunci, 1), "w:name", label(kunci));
    }

    void tutupLabel(Xml xml, String kunci) {
        xml.kosong("w:bookmarkEnd", "w:id", id(kunci, 1));
    }

    private String nama(String awalan, String kunci) {
        return String.format(Locale.ROOT, "%s%09d", awalan, letak(kunci));
    }

    private String id(String kunci, int tambahan) {
        return Integer.toString(letak(kunci) * 2 + tambahan);
    }

    private int letak(String kunci) {
        Integer letak = urutan.get(kunci);
        if (letak == null) {
            throw new IllegalArgumentException("Rujukan \"" + kunci + "\" tidak ada di dokumen");
        }
        return letak;
    }
}
