package id.kinerja.cli.hitung;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How a CSV file is written: what stands between cells, and the decimal mark of its numbers. Both are kept in CSV output.
 */
record Dialek(char pemisah, char desimal) {
    private static final List<Character> CALON = List.of(',', ';', '\t', '|');

    private static final Set<String> ANGKA = Set.of("target", "realisasi");

    /** Recognises the separator by the header (the one that shows most known columns), the decimal mark by the sample's numbers. */
    static Dialek kenali(String contoh) {
        List<String> baris = contoh.lines().limit(500).toList();
        int awal = 0;
        while (awal < baris.size() && baris.get(awal).isEmpty()) {
            awal++;
        }
        String kepala = awal < baris.size() ? baris.get(awal) : "";
        char pemisah = CALON.stream()
                .max((a, b) -> Integer.compare(kolomDikenal(kepala, a), kolomDikenal(kepala, b)))
                .orElse(',');
        int koma = 0;
        int titik = 0;
        List<String> nama = sel(kepala, pemisah).stream()
                .map(s -> s.strip().toLowerCase(Locale.ROOT))
                .toList();
        for (String isi : baris.subList(Math.min(awal + 1, baris.size()), baris.size())) {
            List<String> sel = sel(isi, pemisah);
            for (int i = 0; i < Math.min(nama.size(), sel.size()); i++) {
                // a code such as 1.06 in another column says nothing about decimals
                switch (ANGKA.contains(nama.get(i)) ? tandaDesimal(sel.get(i)) : ' ') {
                    case ',' -> koma++;
                    case '.' -> titik++;
                    default -> {}
                }
            }
        }
        boolean pakaiKoma = koma == titik ? pemisah != ',' : koma > titik;
        return new Dialek(pemisah, pakaiKoma ? ',' : '.');
    }

    private static int kolomDikenal(String kepala, char pemisah) {
        return (int) sel(kepala, pemisah).stream()
                .map(s -> s.strip().toLowerCase(Locale.ROOT))
                .filter(KolomHitung.NAMA::contains)
                .count();
    }

    private static List<String> sel(String baris, char pemisah) {
        if (baris.indexOf('"') < 0) {
            return Arrays.asList(baris.split(java.util.regex.Pattern.quote(String.valueOf(pemisah)), -1));
        }
        List<String> hasil = new java.util.ArrayList<>();
        StringBuilder kini = new StringBuilder();
        boolean dalamKutip = false;
        for (char c : baris.toCharArray()) {
            if (c == '"') {
                dalamKutip = !dalamKutip;
            } else if (c == pemisah && !dalamKutip) {
                hasil.add(kini.toString());
                kini.setLength(0);
            } else {
                kini.append(c);
            }
        }
        hasil.add(kini.toString());
        return hasil;
    }

    /** The mark that is surely decimal in this cell; a blank when there is none or it could be a separator. */
    private static char tandaDesimal(String sel) {
        String s = sel.strip();
        if (s.endsWith("%")) {
            s = s.substring(0, s.length() - 1).strip();
        }
        if (s.isEmpty() || s.chars().anyMatch(c -> (c < '0' || c > '9') && c != '.' && c != ',' && c != '-')) {
            return ' ';
        }
        int akhir = Math.max(s.lastIndexOf(','), s.lastIndexOf('.'));
        if (akhir < 0) {
            return ' ';
        }
        char tanda = s.charAt(akhir);
        boolean campur = s.indexOf(tanda == ',' ? '.' : ',') >= 0;
        return campur || (s.length() - akhir - 1 != 3 && s.indexOf(tanda) == akhir) ? tanda : ' ';
    }
}
