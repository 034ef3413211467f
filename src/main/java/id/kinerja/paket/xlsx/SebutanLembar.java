package id.kinerja.paket.xlsx;

import id.kinerja.paket.Tempat;
import id.kinerja.paket.skema.KolomSkema;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Turns table, line and column into what people see in their workbook: sheet, row, letter and heading. */
final class SebutanLembar {
    private final Map<String, String> lembar = new HashMap<>();
    private final Map<String, JudulLembar> judul = new HashMap<>();

    void lembar(String tabel, String nama, JudulLembar judulLembar) {
        lembar.putIfAbsent(tabel, nama);
        judul.putIfAbsent(tabel, judulLembar);
    }

    Tempat sebut(Tempat tempat) {
        String nama = lembar.get(tempat.tabel());
        JudulLembar j = judul.get(tempat.tabel());
        if (nama == null || j == null) {
            return tempat;
        }
        Optional<Integer> baris = tempat.baris().map(b -> b == 1 ? j.baris() : b);
        return new Tempat("lembar " + nama, baris, tempat.kolom().map(k -> kolom(j, k)));
    }

    private static String kolom(JudulLembar judul, String kolom) {
        for (int i = 0; i < judul.kolom().size(); i++) {
            JudulLembar.Kolom k = judul.kolom().get(i);
            if (k.skema().map(KolomSkema::kode).orElse(k.tertulis()).equals(kolom)) {
                return LetakSel.huruf(i) + " ("
                        + k.skema().map(KolomSkema::judul).orElse(k.tertulis()) + ")";
            }
        }
        return kolom;
    }
}
