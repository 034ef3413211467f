package id.kinerja.pemeriksaan.tandai.docx;

import java.util.Map;
import java.util.TreeMap;

/** What is to be put into a text at which places; the text itself stays as it is. */
final class Sisipan {
    private final TreeMap<Integer, StringBuilder> isi = new TreeMap<>();

    void pada(int letak, String sisipan) {
        isi.computeIfAbsent(letak, _ -> new StringBuilder()).append(sisipan);
    }

    String terapkan(String teks) {
        StringBuilder hasil = new StringBuilder(teks.length() + 200 * isi.size());
        int dari = 0;
        for (Map.Entry<Integer, StringBuilder> e : isi.entrySet()) {
            hasil.append(teks, dari, e.getKey()).append(e.getValue());
            dari = e.getKey();
        }
        return hasil.append(teks, dari, teks.length()).toString();
    }
}
