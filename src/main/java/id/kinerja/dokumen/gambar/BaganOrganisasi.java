package id.kinerja.dokumen.gambar;

import id.kinerja.dokumen.Lukisan;
import id.kinerja.dokumen.Lukisan.Corak;
import id.kinerja.dokumen.Lukisan.Rata;
import id.kinerja.dokumen.Lukisan.Tebal;
import id.kinerja.dokumen.Lukisan.Warna;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Organisation chart: the head on top, staff units beside the trunk, line units in rows of at most four columns with their parts
 * below them, technical units last. Long names wrap; units of any depth are drawn.
 */
public final class BaganOrganisasi {
    private static final int KOLOM_TERBANYAK = 4;
    private static final double CELAH = 9;
    private static final double REL = 3;
    private static final double TENGAH = Kanvas.LEBAR / 2;

    private final List<Simpul> simpul;
    private final Kanvas k = new Kanvas();

    /** Where a unit stands in the chart. */
    public enum Peran {
        PIMPINAN,
        STAF,
        FUNGSIONAL,
        LINI,
        PELAKSANA_TEKNIS
    }

    /** A unit; one without {@code induk} beside the head is drawn as part of the head. */
    public record Simpul(String kode, Optional<String> induk, String nama, Peran peran) {}

    private BaganOrganisasi(List<Simpul> simpul) {
        this.simpul = List.copyOf(simpul);
    }

    public static Lukisan lukis(List<Simpul> simpul) {
        return new BaganOrganisasi(simpul).lukis();
    }

    /** The text alternative: who is over whom. */
    public static String alt(List<Simpul> simpul) {
        BaganOrganisasi bagan = new BaganOrganisasi(simpul);
        Simpul puncak = bagan.puncak();
        String isi = bagan.bawahan(puncak).stream().map(bagan::sebut).collect(Collectors.joining("; "));
        return "Bagan organisasi: " + puncak.nama() + (isi.isEmpty() ? "." : " membawahi " + isi + ".");
    }

    private String sebut(Simpul s) {
        String isi = bawahan(s).stream().map(this::sebut).collect(Collectors.joining(", "));
        return s.nama() + (isi.isEmpty() ? "" : " (" + isi + ")");
    }

    private Lukisan lukis() {
        Simpul puncak = puncak();
        KotakTeks kepala = KotakTeks.kepala(puncak.nama(), 9.5, 200);
        double lebarKepala = Math.max(120, kepala.lebarIsi() + 16);
        kepala.lukis(k, TENGAH - lebarKepala / 2, 1, lebarKepala, Warna.BIRU_TUA, Warna.PUTIH);
        double bawahKepala = 1 + kepala.tinggi();
        double y = staf(puncak, bawahKepala + 7);
        List<List<Simpul>> deret = new ArrayList<>(baris(anak(puncak, Peran.LINI)));
        deret.addAll(baris(anak(puncak, Peran.PELAKSANA_TEKNIS)));
        if (deret.isEmpty()) {
            return k.jadi(y + 2);
        }
        boolean ditengah = deret.subList(0, deret.size() - 1).stream().allMatch(d -> d.size() % 2 == 0);
        double batang = ditengah ? TENGAH : REL;
        double busPertama = y + 4;
        k.garis(TENGAH, bawahKepala, TENGAH, busPertama, Warna.BIRU_TUA, 0.8, Corak.PENUH);
        double busTerakhir = busPertama;
        for (List<Simpul> d : deret) {
            double bus = y + 4;
            busTerakhir = bus;
            y = barisUnit(d, bus, batang) + 4;
        }
        k.garis(batang, busPertama, batang, busTerakhir, Warna.BIRU_TUA, 0.8, Corak.PENUH);
        if (!ditengah) {
            k.garis(REL, busPertama, TENGAH, busPertama, Warna.BIRU_TUA, 0.8, Corak.PENUH);
        }
        return k.jadi(y);
    }

    /** Units beside the trunk: functional posts at the left, the secretariat with its parts at the right. */
    private double staf(Simpul puncak, double atas) {
        double bawah = atas;
        double yKiri = atas;
        for (Simpul s : anak(puncak, Peran.FUNGSIONAL)) {
            KotakTeks kotak = KotakTeks.kepala(s.nama(), 8.5, 136);
            k.garis(TENGAH, yKiri + 8, 140, yKiri + 8, Warna.BIRU_TUA, 0.8, Corak.PENUH);
            kotak.lukis(k, 0, yKiri, 140, Warna.RONA, Warna.TINTA);
            yKiri = tumpuk(bawahan(s), 0, yKiri + kotak.tinggi(), 140) + 6;
        }
        double yKanan = atas;
        for (Simpul s : anak(puncak, Peran.STAF)) {
            KotakTeks kotak = KotakTeks.kepala(s.nama(), 8.5, 136);
            k.garis(TENGAH, yKanan + 8, 269, yKanan + 8, Warna.BIRU_TUA, 0.8, Corak.PENUH);
            kotak.lukis(k, 269, yKanan, 140, Warna.RONA, Warna.TINTA);
            yKanan = berjajar(bawahan(s), 339, yKanan + kotak.tinggi()) + 6;
        }
        return Math.max(bawah, Math.max(yKiri, yKanan));
    }

    /** Parts of the secretariat side by side, three to a row; their own parts are stacked below each. */
    private double berjajar(List<Simpul> bagian, double tengah, double atas) {
        double y = atas;
        for (List<Simpul> d : bagi(bagian, 3)) {
            double lebar = d.size() == 1 ? 110 : d.size() == 2 ? 96 : 68;
            double jarak = lebar + 4;
            double kiri = Math.min(tengah - (d.size() * jarak - 4) / 2, Kanvas.LEBAR - d.size() * jarak + 4);
            double bus = y + 3;
            k.garis(tengah, y, tengah, bus, Warna.BIRU_TUA, 0.8, Corak.PENUH);
            double tinggi = d.stream()
                    .mapToDouble(s -> KotakTeks.isi(s.nama(), lebar).tinggi())
                    .max()
                    .orElse(0);
            double bawah = bus + 4 + tinggi;
            for (int i = 0; i < d.size(); i++) {
                double x = kiri + i * jarak;
                k.garis(tengah, bus, x + lebar / 2, bus, Warna.BIRU_TUA, 0.8, Corak.PENUH);
                k.garis(x + lebar / 2, bus, x + lebar / 2, bus + 4, Warna.BIRU_TUA, 0.8, Corak.PENUH);
                KotakTeks.isi(d.get(i).nama(), lebar)
                        .setinggi(tinggi)
                        .lukis(k, x, bus + 4, lebar, Warna.PUTIH, Warna.TINTA);
                bawah = Math.max(bawah, tumpuk(bawahan(d.get(i)), x, bus + 4 + tinggi, lebar));
            }
            y = bawah;
        }
        return y;
    }

    private double barisUnit(List<Simpul> unit, double bus, double batang) {
        boolean tunggal = unit.size() == 1;
        double awal = batang == REL ? 12 : 0;
        double lebar = tunggal ? 180 : (Kanvas.LEBAR - awal - (unit.size() - 1) * CELAH) / unit.size();
        double kiri = tunggal && batang != REL ? TENGAH - lebar / 2 : awal;
        double tinggi = unit.stream()
                .mapToDouble(u -> KotakTeks.kepala(u.nama(), 8.5, lebar - 6).tinggi())
                .max()
                .orElse(0);
        double bawah = bus;
        for (int i = 0; i < unit.size(); i++) {
            double x = kiri + i * (lebar + CELAH);
            double tengah = x + lebar / 2;
            k.garis(batang, bus, tengah, bus, Warna.BIRU_TUA, 0.8, Corak.PENUH);
            k.garis(tengah, bus, tengah, bus + 5, Warna.BIRU_TUA, 0.8, Corak.PENUH);
            KotakTeks.kepala(unit.get(i).nama(), 8.5, lebar - 6)
                    .setinggi(tinggi)
                    .lukis(k, x, bus + 5, lebar, Warna.RONA, Warna.TINTA);
            bawah = Math.max(bawah, tumpuk(bawahan(unit.get(i)), x, bus + 5 + tinggi, lebar));
        }
        return bawah;
    }

    /** Parts of a unit below one another, joined by a line at the left; deeper parts are indented once more. */
    private double tumpuk(List<Simpul> bagian, double x, double atas, double lebar) {
        double y = atas;
        double rel = x + 4;
        for (Simpul s : bagian) {
            KotakTeks kotak = KotakTeks.isi(s.nama(), lebar - 10);
            double tengah = y + 4 + kotak.tinggi() / 2;
            k.garis(rel, atas, rel, tengah, Warna.BIRU_TUA, 0.8, Corak.PENUH);
            k.garis(rel, tengah, x + 10, tengah, Warna.BIRU_TUA, 0.8, Corak.PENUH);
            kotak.lukis(k, x + 10, y + 4, lebar - 10, Warna.PUTIH, Warna.TINTA);
            y = tumpuk(bawahan(s), x + 10, y + 4 + kotak.tinggi(), lebar - 10);
        }
        return y;
    }

    private Simpul puncak() {
        return simpul.stream()
                .filter(s -> s.peran() == Peran.PIMPINAN)
                .findFirst()
                .or(() -> simpul.stream().filter(s -> s.induk().isEmpty()).findFirst())
                .orElseThrow(
                        () -> new IllegalArgumentException("Bagan organisasi memerlukan sekurang-kurangnya satu unit"));
    }

    private List<Simpul> bawahan(Simpul atasan) {
        boolean puncak = atasan.equals(puncak());
        return simpul.stream()
                .filter(s -> !s.equals(puncak()))
                .filter(s -> s.induk().map(i -> i.equals(atasan.kode())).orElse(puncak))
                .toList();
    }

    private List<Simpul> anak(Simpul puncak, Peran peran) {
        return bawahan(puncak).stream()
                .filter(s -> s.peran() == peran || peran == Peran.LINI && s.peran() == Peran.PIMPINAN)
                .toList();
    }

    /** Rows of equal length, at most four units each. */
    private static List<List<Simpul>> baris(List<Simpul> unit) {
        int banyak = (unit.size() + KOLOM_TERBANYAK - 1) / KOLOM_TERBANYAK;
        return banyak == 0 ? List.of() : bagi(unit, (unit.size() + banyak - 1) / banyak);
    }

    private static List<List<Simpul>> bagi(List<Simpul> unit, int seberapa) {
        List<List<Simpul>> hasil = new ArrayList<>();
        for (int i = 0; i < unit.size(); i += seberapa) {
            hasil.add(unit.subList(i, Math.min(unit.size(), i + seberapa)));
        }
        return hasil;
    }

    /** A box with wrapped, centred text. */
    private record KotakTeks(List<String> baris, double ukuran, Tebal tebal, double tinggi) {
        static KotakTeks kepala(String teks, double ukuran, double lebar) {
            return dari(teks, ukuran, Tebal.TEBAL, lebar, 9);
        }

        static KotakTeks isi(String teks, double lebar) {
            return dari(teks, 7.6, Tebal.BIASA, lebar - 5, 8);
        }

        private static KotakTeks dari(String teks, double ukuran, Tebal tebal, double lebar, double ruang) {
            List<String> baris = LebarTeks.pecah(teks, lebar, ukuran, tebal);
            return new KotakTeks(baris, ukuran, tebal, baris.size() * ukuran * 1.2 + ruang);
        }

        KotakTeks setinggi(double lain) {
            return new KotakTeks(baris, ukuran, tebal, lain);
        }

        double lebarIsi() {
            return baris.stream()
                    .mapToDouble(b -> LebarTeks.ukur(b, ukuran, tebal))
                    .max()
                    .orElse(0);
        }

        void lukis(Kanvas k, double x, double y, double lebar, Warna isi, Warna warnaTeks) {
            k.kotak(x, y, lebar, tinggi, isi, Warna.BIRU_TUA);
            double dasar = y + (tinggi - baris.size() * ukuran * 1.2) / 2 + ukuran * 0.95;
            for (int i = 0; i < baris.size(); i++) {
                k.tulis(x + lebar / 2, dasar + i * ukuran * 1.2, baris.get(i), ukuran, tebal, Rata.TENGAH, warnaTeks);
            }
        }
    }
}
