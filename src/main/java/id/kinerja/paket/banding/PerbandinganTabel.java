package id.kinerja.paket.banding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What differs in one table. Rows are matched by the key columns of the schema, or as a whole where the table has none of them.
 *
 * @param kode table, e.g. {@code realisasi}
 * @param judul title of the table for people
 * @param kolom all columns of either side, those of the schema first
 * @param baru rows only the new package has, in its order
 * @param berubah rows both have with different cells, in the order of the new package
 * @param hilang rows only the old package has, in its order
 * @param sama how many rows are the same
 * @param urutanBerubah whether rows that are in both stand in another order
 */
public record PerbandinganTabel(
        String kode,
        String judul,
        List<KolomBanding> kolom,
        List<BarisBanding> baru,
        List<BarisBerubah> berubah,
        List<BarisBanding> hilang,
        int sama,
        boolean urutanBerubah) {
    public PerbandinganTabel {
        kolom = List.copyOf(kolom);
        baru = List.copyOf(baru);
        berubah = List.copyOf(berubah);
        hilang = List.copyOf(hilang);
    }

    /** How many rows are new, changed or gone. */
    public int banyakPerbedaan() {
        return baru.size() + berubah.size() + hilang.size();
    }

    /** Nothing differs, not even the order. */
    public boolean tetap() {
        return banyakPerbedaan() == 0 && !urutanBerubah;
    }

    /** What a row of this table is called: the values of its key columns by their headings. */
    public Map<String, String> kunci(BarisBanding baris) {
        Map<String, String> hasil = new LinkedHashMap<>();
        for (int i = 0; i < kolom.size(); i++) {
            if (kolom.get(i).kunci()) {
                hasil.put(kolom.get(i).judul(), baris.sel().get(i));
            }
        }
        return hasil;
    }
}
