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
 * Which paragraphs of the file each piece of the reader is: both go through the document in the same order, so they are laid side by
 * side by their text.
 */
final class Pencocok {
    /** The paragraphs of a row, or a paragraph alone. */
    private record Satuan(List<Alinea> alinea, String teks) {}

    private final List<Satuan> satuan = new ArrayList<>();
    private final Map<Integer, List<Alinea>> hasil = new HashMap<>();

    Pencocok(List<Alinea> alinea, List<Potongan> potongan) {
        susun(alinea);
        int[] letak = Penjajar.jajarkan(
                potongan.stream().map(p -> padat(p.teks())).toList(),
                satuan.stream().map(Satuan::teks).toList());
        for (int i = 0; i < letak.length; i++) {
            if (letak[i] >= 0) {
                hasil.put(potongan.get(i).nomor(), satuan.get(letak[i]).alinea);
            }
        }
    }

    /**
     * The paragraph, or those of the cell that is meant. What stands in another part of the file (a footnote) is told at the piece
     * before it; empty when there is none.
     */
    List<Alinea> alinea(Potongan p) {
        List<Alinea> baris = hasil.getOrDefault(p.nomor(), List.of());
        if (baris.isEmpty()) {
            return sebelum(p.nomor());
        }
        if (p.kolom().isEmpty() || baris.getFirst().baris() < 0) {
            return baris;
        }
        List<Alinea> sel = sel(baris, p.sel(), p.kolom().getAsInt());
        return sel.isEmpty() ? baris : sel;
    }

    private List<Alinea> sebelum(int nomor) {
        for (int i = nomor - 1; i >= 0; i--) {
            List<Alinea> ada = hasil.getOrDefault(i, List.of());
            if (!ada.isEmpty()) {
                return ada;
            }
        }
        return List.of();
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

    private static String padat(String teks) {
        StringBuilder hasil = new StringBuilder();
        teks.chars().filter(Character::isLetterOrDigit).forEach(c -> hasil.append((char) c));
        return hasil.toString().toLowerCase(Locale.ROOT);
    }
}
