package id.kinerja.paket.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Reads a sheet row by row, holding one row at a time. */
final class BacaLembar {
    private static final Pattern BUKU_LAIN = Pattern.compile("(?:^|[^A-Za-z0-9_\\]])'?\\[\\d+\\]");
    private static final Pattern PROGRAM_LAIN = Pattern.compile("[A-Za-z]\\w*\\|");

    private final Penerima penerima;
    private final List<SelMentah> sel = new ArrayList<>();
    private final List<String> gabungan = new ArrayList<>();
    private int baris;
    private int barisTersembunyi;
    private int kolomTersembunyi;

    private BacaLembar(Penerima penerima) {
        this.penerima = penerima;
    }

    /**
     * A cell as it stands.
     *
     * @param jenis as in the file: {@code n} number, {@code s} shared text, {@code inlineStr}, {@code str}, {@code b}, {@code e}, {@code d}
     * @param rumus whether {@code isi} is the last result of a formula
     */
    record SelMentah(int kolom, String jenis, String isi, boolean rumus, int gaya) {}

    /** Takes the rows that have content; {@code baris} counts from 1. */
    @FunctionalInterface
    interface Penerima {
        void baris(int baris, List<SelMentah> sel) throws IOException;
    }

    /** What people do not see at once. */
    record Ringkasan(int barisTersembunyi, int kolomTersembunyi, List<String> gabungan) {}

    static Ringkasan baca(BukuMasuk.Lembar lembar, Penerima penerima) throws IOException {
        BacaLembar pembaca = new BacaLembar(penerima);
        XmlAman.baca(lembar.bagian().sumber().buka(), "lembar \"" + lembar.nama() + "\"", pembaca::muat);
        return new Ringkasan(pembaca.barisTersembunyi, pembaca.kolomTersembunyi, pembaca.gabungan);
    }

    private void muat(XmlAman x) throws IOException, XMLStreamException {
        while (x.masih()) {
            int peristiwa = x.maju();
            if (peristiwa == XMLStreamConstants.START_ELEMENT) {
                mulai(x);
            } else if (peristiwa == XMLStreamConstants.END_ELEMENT && x.nama().equals("row") && !sel.isEmpty()) {
                penerima.baris(baris, List.copyOf(sel));
            }
        }
    }

    private void mulai(XmlAman x) throws IOException, XMLStreamException {
        switch (x.nama()) {
            case "row" -> {
                baris = Bilangan.bulat(x.atribut("r"), baris + 1);
                barisTersembunyi += x.ya("hidden") ? 1 : 0;
                sel.clear();
            }
            case "c" -> sel(x);
            case "col" -> {
                int dari = Bilangan.bulat(x.atribut("min"), 1);
                kolomTersembunyi += x.ya("hidden") ? Math.max(0, Bilangan.bulat(x.atribut("max"), dari) - dari) + 1 : 0;
            }
            case "mergeCell" -> {
                if (gabungan.size() < 1000) {
                    gabungan.add(x.atribut("ref"));
                }
            }
            default -> {}
        }
    }

    private void sel(XmlAman x) throws IOException, XMLStreamException {
        int terakhir = sel.isEmpty() ? -1 : sel.getLast().kolom();
        int letak = LetakSel.kolom(x.atribut("r"));
        int kolom = letak < 0 ? terakhir + 1 : letak;
        String jenis = x.atribut("t").isEmpty() ? "n" : x.atribut("t");
        int gaya = Bilangan.bulat(x.atribut("s"), 0);
        boolean rumus = false;
        boolean adaIsi = false;
        String isi = "";
        while (true) {
            int peristiwa = x.maju();
            if (peristiwa == XMLStreamConstants.END_ELEMENT && x.nama().equals("c")) {
                break;
            }
            if (peristiwa != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (x.nama()) {
                case "f" -> {
                    rumus = true;
                    tolakTautan(x.isi());
                }
                case "v", "is" -> {
                    adaIsi = true;
                    isi = x.isi();
                }
                default -> x.isi();
            }
        }
        if (kolom >= BatasBuku.KOLOM) {
            throw BukuDitolak.rusak("kolom melewati XFD");
        }
        if (adaIsi && (!isi.isEmpty() || rumus)) {
            sel.add(new SelMentah(kolom, jenis, isi, rumus, gaya));
        } else if (rumus) {
            sel.add(new SelMentah(kolom, "tanpa", "", true, gaya));
        }
    }

    /** Another workbook by its number, or another program by its name and topic; texts in the formula may hold anything. */
    private static void tolakTautan(String rumus) throws BukuDitolak {
        String tanpaTeks = rumus.replaceAll("\"[^\"]*\"", "");
        if (BUKU_LAIN.matcher(tanpaTeks).find()
                || PROGRAM_LAIN.matcher(tanpaTeks.replaceAll("'[^']*'", "")).find()) {
            throw PenolakBuku.bertautan();
        }
    }
}
