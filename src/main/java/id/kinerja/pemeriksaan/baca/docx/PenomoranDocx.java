package id.kinerja.pemeriksaan.baca.docx;

import id.kinerja.pemeriksaan.baca.NaskahTakTerbaca;
import id.kinerja.pemeriksaan.baca.susun.NomorDaftar;
import id.kinerja.pemeriksaan.baca.wadah.AlurXml;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The numbered lists of a document: what each level looks like, and how far each has counted. */
final class PenomoranDocx {
    private static final int LAPIS = 9;
    private static final int BELUM = Integer.MIN_VALUE;

    private final Map<Integer, Map<Integer, Lapis>> bentuk = new HashMap<>();
    private final Map<Integer, Daftar> daftar = new HashMap<>();
    private final Map<Integer, int[]> hitungan = new HashMap<>();
    private final Set<Integer> dimulai = new HashSet<>();
    private final Map<String, Integer> gayaAcuan = new HashMap<>();
    private final Map<Integer, String> acuan = new HashMap<>();

    /** What a level looks like: {@code %1.%2} stands for the numbers of the levels. */
    private record Lapis(NomorDaftar jenis, String pola, int mulai, String gaya, int ulang, boolean angkaSemua) {
        static final Lapis BAKU = new Lapis(NomorDaftar.TANPA, "", 1, "", -1, false);
    }

    /** A list, which counts on with the other lists of the same form unless it says where it starts. */
    private record Daftar(int bentuk, Map<Integer, Lapis> lain, Map<Integer, Integer> mulai) {}

    /**
     * The place of a paragraph in a list.
     *
     * @param lapis from 0; -1 for the level that the style {@code gaya} has in the list
     */
    record Rujukan(int nomor, int lapis, String gaya) {}

    static PenomoranDocx dari(Optional<AlurXml> bagian) throws NaskahTakTerbaca {
        PenomoranDocx hasil = new PenomoranDocx();
        if (bagian.isPresent()) {
            try (AlurXml x = bagian.get()) {
                x.anak(akar -> x.anak(n -> {
                    if (n.equals("abstractNum")) {
                        hasil.bentuk(x);
                    } else if (n.equals("num")) {
                        hasil.daftar(x);
                    }
                }));
            }
        }
        return hasil;
    }

    /** Counts the paragraph and gives its number as printed; blank for lists without numbers. */
    String berikut(Rujukan r) {
        Daftar d = daftar.get(r.nomor());
        if (d == null) {
            return "";
        }
        int lapis = Math.clamp(r.lapis() >= 0 ? r.lapis() : lapisGaya(d, r.gaya()), 0, LAPIS - 1);
        int[] n = hitungan.computeIfAbsent(d.bentuk(), b -> kosong());
        if (dimulai.add(r.nomor())) {
            d.mulai().keySet().forEach(l -> n[l] = BELUM);
        }
        for (int i = 0; i < lapis; i++) {
            n[i] = n[i] == BELUM ? mulai(d, i) : n[i];
        }
        n[lapis] = n[lapis] == BELUM ? mulai(d, lapis) : n[lapis] + 1;
        for (int i = lapis + 1; i < LAPIS; i++) {
            int ulang = lapis(d, i).ulang();
            if (ulang < 0 || ulang > lapis) {
                n[i] = BELUM;
            }
        }
        return cetak(d, lapis, n);
    }

    private int mulai(Daftar d, int lapis) {
        return d.mulai().getOrDefault(lapis, lapis(d, lapis).mulai());
    }

    private String cetak(Daftar d, int lapis, int[] n) {
        Lapis l = lapis(d, lapis);
        if (l.jenis() == NomorDaftar.TANPA) {
            return "";
        }
        StringBuilder hasil = new StringBuilder();
        String pola = l.pola();
        for (int i = 0; i < pola.length(); i++) {
            int ke = pola.charAt(i) == '%' && i + 1 < pola.length() ? pola.charAt(i + 1) - '1' : -1;
            if (ke >= 0 && ke < LAPIS) {
                NomorDaftar jenis =
                        l.angkaSemua() ? NomorDaftar.ANGKA : lapis(d, ke).jenis();
                hasil.append(n[ke] == BELUM ? "" : jenis.teks(n[ke]));
                i++;
            } else {
                hasil.append(pola.charAt(i));
            }
        }
        return hasil.toString().strip();
    }

    private Lapis lapis(Daftar d, int lapis) {
        Lapis lain = d.lain().get(lapis);
        return lain != null ? lain : susunan(d.bentuk()).getOrDefault(lapis, Lapis.BAKU);
    }

    private int lapisGaya(Daftar d, String gaya) {
        return susunan(d.bentuk()).entrySet().stream()
                .filter(e -> !gaya.isEmpty() && e.getValue().gaya().equals(gaya))
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    /** The levels of a form; one that only names a list style has those of the form that defines the style. */
    private Map<Integer, Lapis> susunan(int nomor) {
        Map<Integer, Lapis> sendiri = bentuk.getOrDefault(nomor, Map.of());
        String nama = acuan.getOrDefault(nomor, "");
        return sendiri.isEmpty() && gayaAcuan.containsKey(nama)
                ? bentuk.getOrDefault(gayaAcuan.getOrDefault(nama, -1), Map.of())
                : sendiri;
    }

    private void bentuk(AlurXml x) throws NaskahTakTerbaca {
        int nomor = x.bilangan("abstractNumId", -1);
        Map<Integer, Lapis> lapis = new HashMap<>();
        x.anak(n -> {
            switch (n) {
                case "lvl" -> lapis.put(x.bilangan("ilvl", 0), lapis(x));
                case "numStyleLink" -> acuan.put(nomor, x.atribut("val"));
                case "styleLink" -> gayaAcuan.put(x.atribut("val"), nomor);
                default -> {}
            }
        });
        bentuk.put(nomor, lapis);
    }

    private void daftar(AlurXml x) throws NaskahTakTerbaca {
        int nomor = x.bilangan("numId", -1);
        Map<Integer, Lapis> lain = new HashMap<>();
        Map<Integer, Integer> mulai = new HashMap<>();
        int[] bentukNya = {-1};
        x.anak(n -> {
            if (n.equals("abstractNumId")) {
                bentukNya[0] = x.bilangan("val", -1);
            } else if (n.equals("lvlOverride")) {
                int ke = Math.clamp(x.bilangan("ilvl", 0), 0, LAPIS - 1);
                x.anak(o -> {
                    if (o.equals("startOverride")) {
                        mulai.put(ke, x.bilangan("val", 1));
                    } else if (o.equals("lvl")) {
                        lain.put(ke, lapis(x));
                    }
                });
            }
        });
        daftar.put(nomor, new Daftar(bentukNya[0], lain, mulai));
    }

    private static Lapis lapis(AlurXml x) throws NaskahTakTerbaca {
        var isi = new Object() {
            NomorDaftar jenis = NomorDaftar.ANGKA;
            String pola = "";
            int mulai = 1;
            String gaya = "";
            int ulang = -1;
            boolean angkaSemua;
        };
        x.anak(n -> {
            switch (n) {
                case "start" -> isi.mulai = x.bilangan("val", 1);
                case "numFmt" -> isi.jenis = jenis(x.atribut("val"));
                case "AlternateContent" -> isi.jenis = NomorDaftar.ANGKA_DUA_DIGIT;
                case "lvlText" -> isi.pola = x.atribut("val");
                case "pStyle" -> isi.gaya = x.atribut("val");
                case "lvlRestart" -> isi.ulang = x.bilangan("val", -1);
                case "isLgl" -> isi.angkaSemua = x.nyala();
                default -> {}
            }
        });
        return new Lapis(isi.jenis, isi.pola, isi.mulai, isi.gaya, isi.ulang, isi.angkaSemua);
    }

    private static NomorDaftar jenis(String nama) {
        return switch (nama) {
            case "lowerLetter" -> NomorDaftar.HURUF_KECIL;
            case "upperLetter" -> NomorDaftar.HURUF_BESAR;
            case "lowerRoman" -> NomorDaftar.ROMAWI_KECIL;
            case "upperRoman" -> NomorDaftar.ROMAWI_BESAR;
            case "decimalZero" -> NomorDaftar.ANGKA_DUA_DIGIT;
            case "bullet", "none" -> NomorDaftar.TANPA;
            default -> NomorDaftar.ANGKA;
        };
    }

    private static int[] kosong() {
        int[] n = new int[LAPIS];
        Arrays.fill(n, BELUM);
        return n;
    }
}
