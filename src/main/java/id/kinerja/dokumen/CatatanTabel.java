package id.kinerja.dokumen;

import java.util.ArrayList;
import java.util.List;

/** The lettered notes of a table in reading order; equal texts share a letter. */
public record CatatanTabel(List<String> teks) {

    public static CatatanTabel atas(Tabel tabel) {
        List<String> teks = new ArrayList<>();
        for (Tabel.Baris baris : tabel.baris()) {
            for (Tabel.Sel sel : baris.sel()) {
                sel.catatan().stream().filter(c -> !teks.contains(c)).forEach(teks::add);
            }
        }
        return new CatatanTabel(List.copyOf(teks));
    }

    /** "a" for the first note, "aa" after "z". */
    public String huruf(String catatan) {
        return huruf(teks.indexOf(catatan));
    }

    public static String huruf(int urutan) {
        String h = String.valueOf((char) ('a' + urutan % 26));
        return urutan < 26 ? h : huruf(urutan / 26 - 1) + h;
    }
}
