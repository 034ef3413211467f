package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.telaah.BarisNaskah.Zona;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of the body that may head a section.
 *
 * @param nomor its number or letter without closing mark; blank when it has none
 * @param judul what follows the number; of a chapter whose name stands on the next line, that
 * @param baris the line
 * @param rapat letters and digits of the heading alone
 * @param kata its words
 */
public record JudulBagian(String nomor, String judul, BarisNaskah baris, String rapat, List<String> kata) {
    private static final int TERPANJANG = 300;
    private static final Pattern NOMOR = Pattern.compile(
            "[-–•]?\\s*(?:(BAB\\.?\\s+[IVXivx\\d]+)\\b|(\\d{1,2}(?:\\.\\d{1,2})*+)[.)]?(?=\\s|$)|([A-Z])[.)]|([a-z])[.)])\\s*[.:]?\\s*(.*)",
            Pattern.CASE_INSENSITIVE);

    /** All lines of the body short enough for a heading, also joined with the line below where a number stands alone. */
    public static List<JudulBagian> dari(Kerangka kerangka) {
        List<BarisNaskah> baris =
                kerangka.baris(Zona.DEPAN, Zona.ISI, Zona.LAMPIRAN).toList();
        List<JudulBagian> hasil = new ArrayList<>();
        for (int i = 0; i < baris.size(); i++) {
            BarisNaskah b = baris.get(i);
            if (b.teks().length() > TERPANJANG) {
                continue;
            }
            Matcher m = NOMOR.matcher(b.teks());
            boolean cocok = m.matches();
            String nomor = cocok ? nomor(m) : "";
            String judul = cocok ? m.group(5).strip() : b.teks();
            if (judul.isEmpty()
                    && i + 1 < baris.size()
                    && baris.get(i + 1).teks().length() <= TERPANJANG) {
                judul = baris.get(i + 1).teks();
            }
            hasil.add(new JudulBagian(nomor, judul, b, Kata.rapat(judul), Kata.isi(judul)));
        }
        return hasil;
    }

    private static String nomor(Matcher m) {
        for (int g = 1; g <= 4; g++) {
            if (m.group(g) != null) {
                return m.group(g);
            }
        }
        return "";
    }

    /** Its number in one form: a chapter's as {@code bab3}. */
    public String nomorBaku() {
        return baku(nomor);
    }

    public static String baku(String nomor) {
        return PembagiZona.bab(nomor).isPresent()
                ? "bab" + PembagiZona.bab(nomor).getAsInt()
                : nomor;
    }

    /** Marked as a heading, or worded and set like one. */
    public boolean bertanda() {
        return baris.judul() || PenandaBagian.bertanda(baris.teks()) || !nomor.isEmpty();
    }
}
