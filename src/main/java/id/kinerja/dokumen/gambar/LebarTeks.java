package id.kinerja.dokumen.gambar;

import id.kinerja.dokumen.Lukisan.Tebal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** How wide Carlito sets a text, from a table of its advance widths: no font is loaded to draw a chart. */
public final class LebarTeks {
    private static final String TABEL = "/huruf/carlito-lebar.txt";
    private static final double EM = 2048;
    private static final int TERBESAR = 0x10000;
    private static final short[][] MAJU = muat();

    private LebarTeks() {}

    /** Width in points at this size. */
    public static double ukur(String teks, double ukuran, Tebal tebal) {
        short[] maju = MAJU[tebal == Tebal.TEBAL ? 1 : 0];
        long jumlah = 0;
        for (int i = 0; i < teks.length(); i++) {
            char c = teks.charAt(i);
            jumlah += Character.isLowSurrogate(c) ? 0 : maju[c];
        }
        return jumlah / EM * ukuran;
    }

    /** Breaks a text into lines no wider than {@code lebar}; a word that alone is wider is broken within. */
    public static List<String> pecah(String teks, double lebar, double ukuran, Tebal tebal) {
        List<String> baris = new ArrayList<>();
        String kini = "";
        for (String kata : teks.strip().split("\\s+", -1)) {
            String coba = kini.isEmpty() ? kata : kini + " " + kata;
            if (ukur(coba, ukuran, tebal) <= lebar) {
                kini = coba;
                continue;
            }
            if (!kini.isEmpty()) {
                baris.add(kini);
            }
            kini = kata;
            while (ukur(kini, ukuran, tebal) > lebar && kini.length() > 1) {
                int muat = muat(kini, lebar, ukuran, tebal);
                baris.add(kini.substring(0, muat));
                kini = kini.substring(muat);
            }
        }
        baris.add(kini);
        return List.copyOf(baris);
    }

    private static int muat(String kata, double lebar, double ukuran, Tebal tebal) {
        int garisMiring = kata.indexOf('/');
        if (garisMiring > 0 && ukur(kata.substring(0, garisMiring + 1), ukuran, tebal) <= lebar) {
            return garisMiring + 1;
        }
        int n = kata.length() - 1;
        while (n > 1 && ukur(kata.substring(0, n), ukuran, tebal) > lebar) {
            n--;
        }
        return n;
    }

    /** Advance widths of regular and bold; what the font does not have is as wide as an n. */
    private static short[][] muat() {
        short[][] hasil = new short[2][TERBESAR];
        try (InputStream masuk = Objects.requireNonNull(LebarTeks.class.getResourceAsStream(TABEL), TABEL);
                BufferedReader baca = new BufferedReader(new InputStreamReader(masuk, StandardCharsets.UTF_8))) {
            baca.lines().filter(b -> !b.startsWith("#") && !b.isBlank()).forEach(b -> {
                String[] kolom = b.split(" ", -1);
                int c = Integer.parseInt(kolom[0], 16);
                if (c < TERBESAR) {
                    hasil[0][c] = Short.parseShort(kolom[1]);
                    hasil[1][c] = Short.parseShort(kolom[2]);
                }
            });
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
        for (short[] maju : hasil) {
            maju['\u00a0'] = maju[' '];
            for (int c = 0; c < TERBESAR; c++) {
                maju[c] = maju[c] == 0 ? maju['n'] : maju[c];
            }
        }
        return hasil;
    }
}
