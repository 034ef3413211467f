package id.kinerja.layar.periksa;

import id.kinerja.layar.periksa.sajian.NaskahTersaji;
import id.kinerja.layar.periksa.sajian.TemuanTersaji;
import id.kinerja.penyimpanan.Reviu;
import java.util.List;
import java.util.Map;

/** A review as its pages need it: documents, findings, and what was said of them. */
record ReviuTerbuka(Reviu reviu, Pandangan pandangan, HasilReviu hasil, Map<String, Sikap> sikap) {
    /** The document that is looked at. */
    HasilReviu.SatuNaskah kini() {
        return hasil.nomor(pandangan.naskah());
    }

    Sikap sikap(TemuanTersaji t) {
        return sikap.getOrDefault(t.sidik(), Sikap.BELUM);
    }

    /** Those of its findings that the filter lets through. */
    List<TemuanTersaji> tersaring(NaskahTersaji naskah) {
        return naskah.temuan().stream()
                .filter(t -> pandangan.saringan().lolos(t, naskah, sikap(t)))
                .toList();
    }
}
