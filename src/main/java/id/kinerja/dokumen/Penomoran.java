package id.kinerja.dokumen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers of headings, tables and figures of one document, worked out once and used alike by every writer.
 *
 * <p>Tables and figures are numbered per chapter: {@code Tabel 3.2}.
 */
public final class Penomoran {
    /** What kind of thing a number names. */
    public enum Jenis {
        BAB,
        SUB_JUDUL,
        TABEL,
        GAMBAR
    }

    /**
     * One numbered thing.
     *
     * @param label as printed before the title: "BAB III", "3.2", "Tabel 3.2"; empty when unnumbered
     * @param tingkat 1 chapter, 2 and 3 headings; 0 for tables and figures
     */
    public record Butir(String kunci, Jenis jenis, int tingkat, String label, String judul, boolean depan) {}

    private final Map<String, Butir> menurutKunci = new LinkedHashMap<>();
    private final List<Butir> butir = new ArrayList<>();

    private Penomoran() {}

    public static Penomoran atas(Dokumen dokumen) {
        Penomoran hasil = new Penomoran();
        dokumen.depan().forEach(b -> hasil.nomori(b, true));
        dokumen.isi().forEach(b -> hasil.nomori(b, false));
        return hasil;
    }

    /** The numbered thing with this key; an unknown key is a programming error of the document. */
    public Butir cari(String kunci) {
        Butir ada = menurutKunci.get(kunci);
        if (ada == null) {
            throw new IllegalArgumentException("Rujukan \"" + kunci + "\" tidak ada di dokumen");
        }
        return ada;
    }

    /** How a reference to this key reads in a sentence. */
    public String rujukan(String kunci) {
        Butir b = cari(kunci);
        return switch (b.jenis()) {
            case TABEL, GAMBAR -> b.label();
            case SUB_JUDUL -> "subbab " + b.label();
            case BAB -> b.label().isEmpty() ? b.judul() : kapital(b.label());
        };
    }

    public List<Butir> semua(Jenis... jenis) {
        List<Jenis> dicari = List.of(jenis);
        return butir.stream().filter(b -> dicari.contains(b.jenis())).toList();
    }

    private void nomori(Bab bab, boolean depan) {
        tambah(new Butir(bab.kunci(), Jenis.BAB, 1, bab.label(), bab.judul(), depan));
        Penghitung hitung = new Penghitung(bab.awalan(), depan);
        bab.blok().forEach(blok -> nomori(blok, hitung));
    }

    private void nomori(Blok blok, Penghitung n) {
        switch (blok) {
            case Blok.SubJudul s ->
                tambah(new Butir(s.kunci(), Jenis.SUB_JUDUL, s.tingkat(), n.subJudul(s.tingkat()), s.judul(), n.depan));
            case Blok.BlokTabel t ->
                tambah(new Butir(
                        t.tabel().kunci(),
                        Jenis.TABEL,
                        0,
                        "Tabel " + n.urut("tabel"),
                        t.tabel().judul(),
                        n.depan));
            case Blok.Gambar g ->
                tambah(new Butir(g.kunci(), Jenis.GAMBAR, 0, "Gambar " + n.urut("gambar"), g.judul(), n.depan));
            case Blok.Foto f ->
                tambah(new Butir(f.kunci(), Jenis.GAMBAR, 0, "Gambar " + n.urut("gambar"), f.judul(), n.depan));
            case Blok.Lanskap l -> l.blok().forEach(b -> nomori(b, n));
            case Blok.DaftarButir d -> d.butir().forEach(isi -> isi.forEach(b -> nomori(b, n)));
            case Blok.JudulKecil _,
                    Blok.Paragraf _,
                    Blok.BarisRumus _,
                    Blok.Kutipan _,
                    Blok.KotakAngka _,
                    Blok.TandaTangan _,
                    Blok.TandaTanganBerdua _,
                    Blok.DaftarOtomatis _ -> {}
        }
    }

    private void tambah(Butir b) {
        if (menurutKunci.put(b.kunci(), b) != null) {
            throw new IllegalArgumentException("Kunci \"" + b.kunci() + "\" dipakai dua kali di dokumen");
        }
        butir.add(b);
    }

    private static String kapital(String label) {
        return label.charAt(0)
                + label.substring(1).toLowerCase(java.util.Locale.ROOT).replaceFirst(" .*", "")
                + label.substring(label.indexOf(' ') < 0 ? label.length() : label.indexOf(' '));
    }

    /** Running numbers within one chapter. */
    private static final class Penghitung {
        private final String awalan;
        private final boolean depan;
        private final Map<String, Integer> urutan = new HashMap<>();
        private int kedua;
        private int ketiga;

        Penghitung(String awalan, boolean depan) {
            this.awalan = awalan;
            this.depan = depan;
        }

        String subJudul(int tingkat) {
            if (tingkat == 2) {
                kedua++;
                ketiga = 0;
                return depanTitik() + kedua;
            }
            ketiga++;
            return depanTitik() + kedua + "." + ketiga;
        }

        String urut(String jenis) {
            return depanTitik() + urutan.merge(jenis, 1, Integer::sum);
        }

        private String depanTitik() {
            return awalan.isEmpty() ? "" : awalan + ".";
        }
    }
}
