package id.kinerja.pemeriksaan.baca.xlsx;

import id.kinerja.pemeriksaan.baca.NaskahTakTerbaca;
import id.kinerja.pemeriksaan.baca.SelCetak.Ragam;
import id.kinerja.pemeriksaan.baca.susun.BatasBaca;
import id.kinerja.pemeriksaan.baca.wadah.AlurXml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cell styles of a workbook, as far as they change what is read. */
final class GayaBuku {
    private static final int TERBANYAK = 100_000;
    private static final Gaya BIASA = new Gaya(KodeFormat.dari("General"), Ragam.BIASA, Garis.TANPA);

    private final Map<Integer, String> kode = new HashMap<>();
    private final Map<String, KodeFormat> format = new HashMap<>();
    private final List<Ragam> huruf = new ArrayList<>();
    private final List<Garis> garis = new ArrayList<>();
    private final List<Gaya> gaya = new ArrayList<>();

    /** How a cell is set. */
    record Gaya(KodeFormat format, Ragam ragam, Garis garis) {}

    /** Whether a cell is framed, so that it belongs to a table even when empty. */
    enum Garis {
        TANPA,
        ADA
    }

    static GayaBuku dari(Optional<AlurXml> bagian) throws NaskahTakTerbaca {
        GayaBuku hasil = new GayaBuku();
        if (bagian.isPresent()) {
            try (AlurXml x = bagian.get()) {
                x.anak(akar -> x.anak(n -> hasil.muat(x, n)));
            }
        }
        return hasil;
    }

    Gaya gaya(int nomor) {
        return nomor >= 0 && nomor < gaya.size() ? gaya.get(nomor) : BIASA;
    }

    private void muat(AlurXml x, String nama) throws NaskahTakTerbaca {
        x.anak(n -> {
            if (gaya.size() + huruf.size() + garis.size() + kode.size() > TERBANYAK) {
                throw BatasBaca.terlaluBesar("buku kerja berisi lebih dari 100.000 gaya sel");
            }
            switch (nama + "/" + n) {
                case "numFmts/numFmt" -> kode.put(x.bilangan("numFmtId", 0), x.atribut("formatCode"));
                case "fonts/font" -> huruf.add(huruf(x));
                case "borders/border" -> garis.add(garis(x));
                case "cellXfs/xf" -> gaya.add(gaya(x));
                default -> {}
            }
        });
    }

    private Gaya gaya(AlurXml x) {
        int nomor = x.bilangan("numFmtId", 0);
        String k = kode.getOrDefault(nomor, FormatBawaan.kode(nomor));
        int h = x.bilangan("fontId", 0);
        int g = x.bilangan("borderId", 0);
        return new Gaya(
                format.computeIfAbsent(k, KodeFormat::dari),
                h >= 0 && h < huruf.size() ? huruf.get(h) : Ragam.BIASA,
                g >= 0 && g < garis.size() ? garis.get(g) : Garis.TANPA);
    }

    private static Ragam huruf(AlurXml x) throws NaskahTakTerbaca {
        Ragam[] hasil = {Ragam.BIASA};
        x.anak(n -> {
            if (n.equals("b") && x.nyala()) {
                hasil[0] = Ragam.TEBAL;
            }
        });
        return hasil[0];
    }

    private static Garis garis(AlurXml x) throws NaskahTakTerbaca {
        int[] sisi = {0};
        x.anak(n -> {
            String jenis = x.atribut("style");
            sisi[0] += !n.equals("diagonal") && !jenis.isEmpty() && !jenis.equals("none") ? 1 : 0;
        });
        return sisi[0] > 1 ? Garis.ADA : Garis.TANPA;
    }
}
