package id.kinerja.pemeriksaan.baca.xlsx;

import id.kinerja.pemeriksaan.baca.NaskahTakTerbaca;
import id.kinerja.pemeriksaan.baca.susun.Jatah;
import id.kinerja.pemeriksaan.baca.susun.Pangkat;
import id.kinerja.pemeriksaan.baca.susun.TeksRapi;
import id.kinerja.pemeriksaan.baca.wadah.AlurXml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts that the cells of a workbook share. */
final class TeksBersama {
    private static final Pattern SANDI = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> teks = new ArrayList<>();

    private TeksBersama() {}

    static TeksBersama dari(Optional<AlurXml> bagian, Jatah jatah) throws NaskahTakTerbaca {
        TeksBersama hasil = new TeksBersama();
        if (bagian.isPresent()) {
            try (AlurXml x = bagian.get()) {
                x.anak(akar -> x.anak(n -> {
                    if (n.equals("si")) {
                        String t = isi(x);
                        jatah.sel(1);
                        jatah.huruf(t.length());
                        hasil.teks.add(t);
                    }
                }));
            }
        }
        return hasil;
    }

    String ke(int nomor) {
        return nomor >= 0 && nomor < teks.size() ? teks.get(nomor) : "";
    }

    /** The text of the current element without phonetic guides. */
    static String isi(AlurXml x) throws NaskahTakTerbaca {
        StringBuilder hasil = new StringBuilder();
        x.anak(n -> {
            switch (n) {
                case "t" -> hasil.append(x.teks());
                case "r" -> potongan(x, hasil);
                default -> {}
            }
        });
        return TeksRapi.rapi(terurai(hasil.toString()));
    }

    private static void potongan(AlurXml x, StringBuilder hasil) throws NaskahTakTerbaca {
        boolean[] naik = {false};
        x.anak(n -> {
            if (n.equals("rPr")) {
                x.anak(p -> naik[0] |= p.equals("vertAlign") && x.atribut("val").equals("superscript"));
            } else if (n.equals("t")) {
                String t = x.teks();
                hasil.append(naik[0] ? Pangkat.teks(hasil.substring(Math.max(0, hasil.length() - 8)), t) : t);
            }
        });
    }

    /** Characters that XML can not hold are written {@code _x000D_}. */
    static String terurai(String tertulis) {
        if (!tertulis.contains("_x")) {
            return tertulis;
        }
        Matcher m = SANDI.matcher(tertulis);
        return m.replaceAll(h -> Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(h.group(1), 16))));
    }
}
