package id.kinerja.pemeriksaan.tandai.docx;

import id.kinerja.pemeriksaan.tandai.Potongan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which paragraphs of the file each piece of the reader is: both go through the document in the same order, so they are matched by
 * their text, never going back.
 */
final class Pencocok {
    private static final int JANGKAUAN = 400;
    private static final int PALING_PENDEK = 4;

    /** The paragraphs of a row, or a paragraph alone. */
    private record Satuan(List<Alinea> alinea, String teks) {}

    private final List<Satuan> satuan = new ArrayList<>();
    private final Map<Integer, List<Alinea>> hasil = new HashMap<>();

    Pencocok(List<Alinea> alinea, List<Potongan> potongan) {
        susun(alinea);
        int kini = 0;
        for (Potongan p : potongan) {
            int ketemu = cari(padat(p.teks()), kini);
            if (ketemu >= 0) {
                hasil.put(p.nomor(), satuan.get(ketemu).alinea);
                kini = ketemu + 1;
            }
        }
    }

    /** The paragraph, or those of the cell that is meant; empty when it is not known. */
    List<Alinea> alinea(Potongan p) {
        List<Alinea> baris = hasil.getOrDefault(p.nomor(), List.of());
        if (p.kolom().isEmpty() || baris.isEmpty() || baris.getFirst().baris() < 0) {
            return baris;
        }
        List<Alinea> sel = sel(baris, p.sel(), p.kolom().getAsInt());
        return sel.isEmpty() ? baris : sel;
    }

    /** The cell with the same text; of several, the one with as many of them before it. Their numbers differ where cells are merged. */
    private static List<Alinea> sel(List<Alinea> baris, List<String> isi, int kolom) {
        Map<Integer, List<Alinea>> menurutSel =
                baris.stream().collect(Collectors.groupingBy(Alinea::sel, TreeMap::new, Collectors.toList()));
        String dicari = padat(isi.get(kolom));
        long sebelumnya = isi.subList(0, kolom).stream()
                .filter(x -> padat(x).equals(dicari))
                .count();
        return menurutSel.values().stream()
                .filter(a -> teks(a).equals(dicari))
                .skip(sebelumnya)
                .findFirst()
                .orElse(List.of());
    }

    private static String teks(List<Alinea> alinea) {
        StringBuilder teks = new StringBuilder();
        alinea.forEach(a -> teks.append(a.teks().teks()));
        return padat(teks.toString());
    }

    private void susun(List<Alinea> semua) {
        List<Alinea> kini = new ArrayList<>();
        for (Alinea a : semua) {
            if (!kini.isEmpty() && (a.baris() < 0 || a.baris() != kini.getLast().baris())) {
                tutup(kini);
                kini = new ArrayList<>();
            }
            kini.add(a);
        }
        tutup(kini);
    }

    private void tutup(List<Alinea> alinea) {
        String padat = teks(alinea);
        if (!padat.isEmpty()) {
            satuan.add(new Satuan(alinea, padat));
        }
    }

    private int cari(String dicari, int dari) {
        if (dicari.isEmpty()) {
            return -1;
        }
        int sampai = Math.min(satuan.size(), dari + JANGKAUAN);
        for (int i = dari; i < sampai; i++) {
            if (satuan.get(i).teks.equals(dicari)) {
                return i;
            }
        }
        for (int i = dari; i < sampai; i++) {
            if (bernomor(dicari, satuan.get(i).teks)) {
                return i;
            }
        }
        return -1;
    }

    /** The reader put the number of a list or heading before the text, or the file carries it as text. */
    private static boolean bernomor(String dicari, String ada) {
        String panjang = dicari.length() > ada.length() ? dicari : ada;
        String pendek = dicari.length() > ada.length() ? ada : dicari;
        return pendek.length() >= PALING_PENDEK && panjang.endsWith(pendek)
                && panjang.length() - pendek.length() <= Math.max(PALING_PENDEK, pendek.length() / 2);
    }

    private static String padat(String teks) {
        StringBuilder hasil = new StringBuilder();
        teks.chars().filter(Character::isLetterOrDigit).forEach(c -> hasil.append((char) c));
        return hasil.toString().toLowerCase(Locale.ROOT);
    }
}
