package id.kinerja.pemeriksaan.baca.pdf;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** The tree of pages, looked at before PDFBox descends into it. */
final class PohonHalaman {
    private record Cabang(COSDictionary isi, int dalam) {}

    private PohonHalaman() {}

    /** Whether it is shallow enough, and its branches few enough, to be walked. */
    static boolean wajar(@Nullable COSDictionary katalog) {
        if (katalog == null || katalog.getCOSDictionary(COSName.PAGES) == null) {
            return false;
        }
        Set<COSDictionary> dikunjungi = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Cabang> antrean = new ArrayDeque<>();
        antrean.add(new Cabang(katalog.getCOSDictionary(COSName.PAGES), 0));
        while (!antrean.isEmpty()) {
            Cabang c = antrean.pop();
            if (c.dalam > Batas.DALAM_POHON || dikunjungi.size() > Batas.SIMPUL_POHON) {
                return false;
            }
            COSArray anak = c.isi.getCOSArray(COSName.KIDS);
            if (anak == null || !dikunjungi.add(c.isi)) {
                continue;
            }
            for (int i = 0; i < anak.size(); i++) {
                if (anak.getObject(i) instanceof COSDictionary d) {
                    antrean.push(new Cabang(d, c.dalam + 1));
                }
            }
        }
        return true;
    }
}
