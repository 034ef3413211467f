package id.kinerja.cli.periksa;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of at most {@code lebar} characters at its blanks; a longer word is cut. */
final class PelipatBaris {
    private PelipatBaris() {}

    static List<String> lipat(String teks, int lebar) {
        List<String> hasil = new ArrayList<>();
        StringBuilder baris = new StringBuilder();
        for (String kata : teks.strip().split("\\s+", -1)) {
            String sisa = kata;
            if (!baris.isEmpty() && baris.length() + 1 + sisa.length() > lebar) {
                hasil.add(baris.toString());
                baris.setLength(0);
            }
            while (sisa.length() > lebar) {
                hasil.add(sisa.substring(0, lebar));
                sisa = sisa.substring(lebar);
            }
            baris.append(baris.isEmpty() ? "" : " ").append(sisa);
        }
        hasil.add(baris.toString());
        return hasil;
    }
}
