package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.baca.BarisCetak;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A cell that holds a number, in a column that holds no numbering, codes or years.
 *
 * @param nomorBaris place of its row among the data rows, from 0
 */
public record SelAngka(BarisCetak baris, int nomorBaris, int kolom, BentukAngka bentuk) {
    private static final Pattern PENOMORAN = Pattern.compile("(?i)(no|nomor|kode|rek|tahun|nip|nik)\\b.*");
    private static final Pattern NOMOR = Pattern.compile("\\d{1,3}(\\.\\d{1,4}){0,6}\\.?|[IVX]{1,5}\\.?");

    /** All such cells of a table with these headings, row by row. */
    static List<SelAngka> dari(List<String> kepala, List<BarisCetak> baris) {
        List<SelAngka> hasil = new ArrayList<>();
        List<Integer> kolom = new ArrayList<>();
        for (int k = 0; k < kepala.size(); k++) {
            if (!PENOMORAN.matcher(kepala.get(k)).matches() && !(k == 0 && penomoran(baris))) {
                kolom.add(k);
            }
        }
        for (int i = 0; i < baris.size(); i++) {
            BarisCetak b = baris.get(i);
            for (int k : kolom) {
                Optional<BentukAngka> bentuk = BentukAngka.baca(b.teks(k));
                if (bentuk.isPresent()) {
                    hasil.add(new SelAngka(b, i, k, bentuk.get()));
                }
            }
        }
        return hasil;
    }

    /** Cells of rows beside each other have one cause. */
    public static List<List<SelAngka>> berdekatan(List<SelAngka> sel) {
        List<List<SelAngka>> hasil = new ArrayList<>();
        for (SelAngka s : sel) {
            if (hasil.isEmpty() || s.nomorBaris() - hasil.getLast().getLast().nomorBaris() > 1) {
                hasil.add(new ArrayList<>());
            }
            hasil.getLast().add(s);
        }
        return hasil;
    }

    private static boolean penomoran(List<BarisCetak> baris) {
        List<String> isi = baris.stream()
                .map(b -> b.teks(0).strip())
                .filter(t -> !t.isEmpty())
                .toList();
        return isi.stream().filter(t -> NOMOR.matcher(t).matches()).count() * 2 >= isi.size();
    }
}
