package id.kinerja.pemeriksaan.baca.docx;

import java.util.ArrayDeque;
import java.util.Deque;

/** Whether text stands in the result of a field, which is printed, or in its instruction, which is not. */
final class Bidang {
    private static final int TERDALAM = 100;

    private final Deque<Bagian> terbuka = new ArrayDeque<>();

    private enum Bagian {
        PERINTAH,
        HASIL
    }

    void tanda(String jenis) {
        switch (jenis) {
            case "begin" -> {
                if (terbuka.size() < TERDALAM) {
                    terbuka.push(Bagian.PERINTAH);
                }
            }
            case "separate" -> {
                if (terbuka.poll() != null) {
                    terbuka.push(Bagian.HASIL);
                }
            }
            default -> terbuka.poll();
        }
    }

    boolean tercetak() {
        return !terbuka.contains(Bagian.PERINTAH);
    }

    /** An instruction ends with its paragraph at the latest, so that a broken field does not swallow the rest of the document. */
    void akhirParagraf() {
        while (terbuka.peek() == Bagian.PERINTAH) {
            terbuka.pop();
        }
    }
}
