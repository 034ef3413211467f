package id.kinerja.pemeriksaan.aturan;

import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A row of the list of what is wrong in the real documents. */
record TemuanNyata(
        String id,
        String naskah,
        int baris,
        String tabel,
        String jenis,
        String tercetak,
        String seharusnya,
        String dasar,
        String tingkat,
        boolean pasti) {
    private static final int KOLOM = 10;

    /** Lines; a contradiction of two lists is listed at a row of one of them. */
    private static final int JARAK = 2;

    static List<TemuanNyata> semua() {
        List<TemuanNyata> hasil = new ArrayList<>();
        for (List<String> b : csv(NaskahUji.sumber("/pemeriksaan/temuan-nyata.csv"))) {
            if (b.size() == KOLOM && !b.getFirst().equals("id")) {
                hasil.add(new TemuanNyata(
                        b.get(0),
                        b.get(1),
                        Integer.parseInt(b.get(2)),
                        b.get(3),
                        b.get(4),
                        b.get(5),
                        b.get(6),
                        b.get(7),
                        b.get(8),
                        b.get(9).equals("yes")));
            }
        }
        return hasil;
    }

    /** Same kind, at most two lines away, in its own place or another place of the same cause. */
    boolean cocok(Temuan t) {
        return t.jenis().kode().equals(jenis)
                && Stream.concat(Stream.of(t.tempat()), t.terkait().stream()).anyMatch(this::dekat);
    }

    /** At the same place, whatever kind it was given. */
    boolean diDekat(Temuan t) {
        return Stream.concat(Stream.of(t.tempat()), t.terkait().stream()).anyMatch(this::dekat);
    }

    private boolean dekat(Tempat t) {
        return Math.abs(t.letak().baris().orElse(-9) - baris) <= JARAK;
    }

    private static List<List<String>> csv(String isi) {
        List<List<String>> hasil = new ArrayList<>();
        List<String> baris = new ArrayList<>();
        StringBuilder sel = new StringBuilder();
        boolean kutip = false;
        for (int i = 0; i < isi.length(); i++) {
            char c = isi.charAt(i);
            if (kutip) {
                if (c == '"' && i + 1 < isi.length() && isi.charAt(i + 1) == '"') {
                    sel.append(isi.charAt(++i));
                } else if (c == '"') {
                    kutip = false;
                } else {
                    sel.append(c);
                }
            } else if (c == '"') {
                kutip = true;
            } else if (c == ',' || c == '\n') {
                baris.add(sel.toString());
                sel.setLength(0);
                if (c == '\n') {
                    hasil.add(List.copyOf(baris));
                    baris.clear();
                }
            } else if (c != '\r') {
                sel.append(c);
            }
        }
        return hasil;
    }
}
