package id.kinerja.pemeriksaan.tandai;

import java.util.ArrayList;
import java.util.List;

/** Text whose characters remember where they come from; runs of blanks count as one. */
public final class TeksBerjejak<T> {
    private final StringBuilder teks = new StringBuilder();
    private final List<T> asal = new ArrayList<>();

    public void tambah(String tambahan, T dari) {
        for (int i = 0; i < tambahan.length(); i++) {
            char c = tambahan.charAt(i);
            boolean sela = Character.isWhitespace(c) || c == '\u00A0';
            if (!sela || (!teks.isEmpty() && teks.charAt(teks.length() - 1) != ' ')) {
                teks.append(sela ? ' ' : c);
                asal.add(dari);
            }
        }
    }

    public String teks() {
        return teks.toString();
    }

    /** The origins of every place where {@code dicari} stands by itself; where blanks differ, one is found too. */
    public List<List<T>> cari(String dicari) {
        String jarum = dicari.replaceAll("[\\s\\u00A0]+", " ").strip();
        List<List<T>> hasil = new ArrayList<>();
        if (jarum.isEmpty()) {
            return hasil;
        }
        for (int i = teks.indexOf(jarum); i >= 0; i = teks.indexOf(jarum, i + 1)) {
            if (berdiriSendiri(i, i + jarum.length())) {
                hasil.add(asal.subList(i, i + jarum.length()));
            }
        }
        return hasil.isEmpty() ? tanpaSela(jarum.replace(" ", "")) : hasil;
    }

    /** Not a part of a longer number or word. */
    private boolean berdiriSendiri(int dari, int sampai) {
        return !(dari > 0 && menyambung(teks.charAt(dari - 1), teks.charAt(dari)))
                && !(sampai < teks.length() && menyambung(teks.charAt(sampai - 1), teks.charAt(sampai)))
                && !(sampai + 1 < teks.length()
                        && ".,".indexOf(teks.charAt(sampai)) >= 0
                        && Character.isDigit(teks.charAt(sampai - 1))
                        && Character.isDigit(teks.charAt(sampai + 1)));
    }

    private static boolean menyambung(char kiri, char kanan) {
        return (Character.isDigit(kiri) && Character.isDigit(kanan))
                || (Character.isLetter(kiri) && Character.isLetter(kanan))
                || ((kiri == '.' || kiri == ',') && Character.isDigit(kanan));
    }

    private List<List<T>> tanpaSela(String jarum) {
        StringBuilder padat = new StringBuilder();
        List<T> jejak = new ArrayList<>();
        for (int i = 0; i < teks.length(); i++) {
            if (teks.charAt(i) != ' ') {
                padat.append(teks.charAt(i));
                jejak.add(asal.get(i));
            }
        }
        int letak = padat.indexOf(jarum);
        return letak < 0 ? List.of() : List.of(jejak.subList(letak, letak + jarum.length()));
    }
}
