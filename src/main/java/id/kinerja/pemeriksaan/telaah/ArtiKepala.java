package id.kinerja.pemeriksaan.telaah;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Headings as they are meant: a unit of its own line joined to what it is the unit of, and abbreviations written out. */
final class ArtiKepala {
    private static final Pattern SATUAN = Pattern.compile("\\(\\s*(?:%|persen|rp\\.?|rupiah|[a-z]{1,9})\\s*\\)");
    private static final Map<String, String> SINGKATAN = Map.of("t", "target", "r", "realisasi");

    private ArtiKepala() {}

    /** The headings of a column, from the highest to the lowest. */
    static List<String> lengkap(List<List<String>> kepala, int k) {
        List<String> ini = kepala.get(k);
        if (ini.size() < 2) {
            return ini;
        }
        String bawah = KataKunci.rata(ini.getLast());
        String atas = ini.get(ini.size() - 2);
        if (SATUAN.matcher(bawah).matches() && sendiri(kepala, k, atas)) {
            List<String> hasil = new ArrayList<>(ini.subList(0, ini.size() - 2));
            hasil.add(atas + " " + ini.getLast());
            return hasil;
        }
        if (SINGKATAN.containsKey(bawah) && berpasangan(kepala, atas)) {
            List<String> hasil = new ArrayList<>(ini.subList(0, ini.size() - 1));
            hasil.add(SINGKATAN.get(bawah));
            return hasil;
        }
        return ini;
    }

    /** Only one column stands under the heading. */
    private static boolean sendiri(List<List<String>> kepala, int k, String atas) {
        return IntStream.range(0, kepala.size())
                .noneMatch(x -> x != k && kepala.get(x).contains(atas));
    }

    /** Both letters stand under the same heading, so they mean what they do in this field. */
    private static boolean berpasangan(List<List<String>> kepala, String atas) {
        return SINGKATAN.keySet().stream()
                .allMatch(huruf -> kepala.stream()
                        .anyMatch(x -> x.size() > 1
                                && x.get(x.size() - 2).equals(atas)
                                && KataKunci.rata(x.getLast()).equals(huruf)));
    }
}
