package id.kinerja.pemeriksaan.baca.docx;

import id.kinerja.pemeriksaan.baca.NaskahTakTerbaca;
import id.kinerja.pemeriksaan.baca.wadah.AlurXml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A formula (OMML) on one line: {@code Realisasi / Target × 100%}. */
final class RumusMatematika {
    private static final Pattern MAJEMUK = Pattern.compile(".*[-+−–×·*/:÷=].*");

    private final AlurXml x;

    private RumusMatematika(AlurXml x) {
        this.x = x;
    }

    /** The formula of the current element. */
    static String baca(AlurXml x) throws NaskahTakTerbaca {
        return new RumusMatematika(x).deret().strip();
    }

    private String deret() throws NaskahTakTerbaca {
        StringBuilder hasil = new StringBuilder();
        x.anak(n -> hasil.append(satu(n)));
        return hasil.toString();
    }

    private String satu(String nama) throws NaskahTakTerbaca {
        return switch (nama) {
            case "t" -> x.teks();
            case "tab", "br", "cr" -> " ";
            case "f" -> pecahan();
            case "sSup" -> berjabat("e", "", "sup");
            case "sSub" -> berjabat("e", "sub", "");
            case "sSubSup" -> berjabat("e", "sub", "sup");
            case "rad" -> akar();
            case "d" -> kurung();
            case "nary" -> jumlah();
            case "eqArr", "m" -> baris();
            case "del", "moveFrom", "ctrlPr", "rPr" -> "";
            default -> nama.endsWith("Pr") ? "" : deret();
        };
    }

    private String pecahan() throws NaskahTakTerbaca {
        Map<String, String> b = bagian(Map.of());
        return " " + berkurung(b.getOrDefault("num", "")) + " / " + berkurung(b.getOrDefault("den", "")) + " ";
    }

    private String berjabat(String dasar, String bawah, String atas) throws NaskahTakTerbaca {
        Map<String, String> b = bagian(Map.of());
        String indeks = b.getOrDefault(bawah, "");
        String pangkat = b.getOrDefault(atas, "");
        return b.getOrDefault(dasar, "")
                + (indeks.isEmpty() ? "" : "_" + berkurung(indeks))
                + (pangkat.isEmpty() ? "" : "^" + berkurung(pangkat));
    }

    private String akar() throws NaskahTakTerbaca {
        Map<String, String> b = bagian(Map.of());
        return b.getOrDefault("deg", "") + "√(" + b.getOrDefault("e", "").strip() + ")";
    }

    private String jumlah() throws NaskahTakTerbaca {
        Map<String, String> b = bagian(Map.of("chr", "∫"));
        String dari = b.getOrDefault("sub", "");
        String sampai = b.getOrDefault("sup", "");
        return b.getOrDefault("chr", "")
                + (dari.isEmpty() ? "" : "_" + berkurung(dari))
                + (sampai.isEmpty() ? "" : "^" + berkurung(sampai))
                + " " + b.getOrDefault("e", "");
    }

    private String kurung() throws NaskahTakTerbaca {
        String[] tanda = {"(", ")", "|"};
        List<String> isi = new ArrayList<>();
        x.anak(n -> {
            if (n.equals("dPr")) {
                x.anak(p -> {
                    switch (p) {
                        case "begChr" -> tanda[0] = x.atribut("val");
                        case "endChr" -> tanda[1] = x.atribut("val");
                        case "sepChr" -> tanda[2] = x.atribut("val");
                        default -> {}
                    }
                });
            } else if (n.equals("e")) {
                isi.add(deret().strip());
            }
        });
        return tanda[0] + String.join(" " + tanda[2] + " ", isi) + tanda[1];
    }

    private String baris() throws NaskahTakTerbaca {
        List<String> isi = new ArrayList<>();
        x.anak(n -> {
            if (n.equals("e") || n.equals("mr")) {
                isi.add(deret().strip());
            }
        });
        return String.join("; ", isi);
    }

    /** The named parts of the current element; a character is the one its properties name. */
    private Map<String, String> bagian(Map<String, String> baku) throws NaskahTakTerbaca {
        Map<String, String> hasil = new HashMap<>(baku);
        x.anak(n -> {
            if (n.endsWith("Pr")) {
                x.anak(p -> {
                    if (p.equals("chr")) {
                        hasil.put("chr", x.atribut("val"));
                    }
                });
            } else {
                hasil.merge(n, deret().strip(), (a, b) -> a + " " + b);
            }
        });
        return hasil;
    }

    private static String berkurung(String isi) {
        boolean sudah = isi.startsWith("(") && isi.endsWith(")") && isi.indexOf(')') == isi.length() - 1;
        return MAJEMUK.matcher(isi).matches() && !sudah ? "(" + isi + ")" : isi;
    }
}
