package id.kinerja.dokumen.gambar;

import id.kinerja.dokumen.Lukisan;
import id.kinerja.dokumen.Lukisan.Corak;
import id.kinerja.dokumen.Lukisan.Rata;
import id.kinerja.dokumen.Lukisan.Tebal;
import id.kinerja.dokumen.Lukisan.Warna;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Horizontal bars that begin at zero, each with its value written beside it; an optional dashed line marks the target or the
 * whole. Bars differ by fill and outline, never by hue alone.
 */
public final class DiagramBatang {
    private static final double UKURAN = 8.5;
    private static final double BARIS_TEKS = 10;
    private static final double ATAS = 14;
    private static final double LEBAR_NAMA = 168;

    private final List<Batang> batang = new ArrayList<>();
    private final List<Keterangan> keterangan = new ArrayList<>();
    private Optional<Acuan> acuan = Optional.empty();
    private Optional<BigDecimal> penuh = Optional.empty();
    private String kepalaKanan = "";

    /** Look of a bar. */
    public enum Isi {
        PENUH(Warna.BIRU_TUA),
        MUDA(Warna.KELABU_MUDA),
        HAMPA(Warna.PUTIH);

        private final Warna warna;

        Isi(Warna warna) {
            this.warna = warna;
        }
    }

    /**
     * One bar.
     *
     * @param nomor printed before the name, may be empty
     * @param nilai empty draws no bar; {@code tertulis} then says why, usually "–"
     * @param kanan text at the right edge, may be empty
     */
    public record Batang(
            String nomor, String nama, Optional<BigDecimal> nilai, String tertulis, Isi isi, String kanan) {}

    /** A dashed line across all bars with its label. */
    public record Acuan(BigDecimal nilai, String tertulis) {}

    /** A line of the legend. */
    public record Keterangan(Isi isi, String teks) {}

    private DiagramBatang() {}

    public static DiagramBatang baru() {
        return new DiagramBatang();
    }

    public DiagramBatang batang(Batang b) {
        batang.add(b);
        return this;
    }

    public DiagramBatang acuan(BigDecimal nilai, String tertulis) {
        acuan = Optional.of(new Acuan(nilai, tertulis));
        return this;
    }

    /** Draws a hollow bar up to this value behind each bar, e.g. 100 percent of a ceiling. */
    public DiagramBatang sampaiPenuh(BigDecimal nilai) {
        penuh = Optional.of(nilai);
        return this;
    }

    public DiagramBatang kepalaKanan(String teks) {
        kepalaKanan = teks;
        return this;
    }

    public DiagramBatang keterangan(Isi isi, String teks) {
        keterangan.add(new Keterangan(isi, teks));
        return this;
    }

    /** The text alternative: what the chart shows, then every value. */
    public String alt(String pengantar) {
        String nilai = batang.stream()
                .map(b -> (b.nomor() + " " + b.nama()).strip() + " " + b.tertulis()
                        + (b.kanan().isEmpty() ? "" : " (" + b.kanan() + ")"))
                .collect(Collectors.joining("; "));
        return pengantar + ": " + nilai
                + acuan.map(a -> "; garis acuan " + a.tertulis()).orElse("") + ".";
    }

    public Lukisan lukis() {
        Kanvas k = new Kanvas();
        double lebarNomor = batang.stream()
                .mapToDouble(b -> LebarTeks.ukur(b.nomor(), UKURAN, Tebal.TEBAL))
                .max()
                .orElse(0);
        double xNama = lebarNomor > 0 ? lebarNomor + 6 : 0;
        double lebarKanan = batang.stream()
                .mapToDouble(b -> LebarTeks.ukur(b.kanan(), UKURAN, Tebal.BIASA))
                .max()
                .orElse(0);
        double lebarNilai = batang.stream()
                .mapToDouble(b -> LebarTeks.ukur(b.tertulis(), UKURAN, Tebal.TEBAL))
                .max()
                .orElse(0);
        double xAkhir = Kanvas.LEBAR - (lebarKanan > 0 ? lebarKanan + 10 : 0) - lebarNilai - 8;
        Sumbu sumbu = new Sumbu(LEBAR_NAMA, xAkhir, terbesar());
        List<List<String>> nama = batang.stream()
                .map(b -> LebarTeks.pecah(b.nama(), LEBAR_NAMA - xNama - 8, UKURAN, Tebal.BIASA))
                .toList();
        double bawah =
                ATAS + nama.stream().mapToDouble(n -> n.size() * BARIS_TEKS + 7).sum();
        kisi(k, sumbu, bawah);
        k.tulis(Kanvas.LEBAR, 8, kepalaKanan, 7.5, Tebal.BIASA, Rata.KANAN, Warna.KELABU);
        double y = ATAS;
        for (int i = 0; i < batang.size(); i++) {
            double tinggi = nama.get(i).size() * BARIS_TEKS + 7;
            satu(k, sumbu, batang.get(i), nama.get(i), xNama, y, tinggi);
            y += tinggi;
        }
        acuan.ifPresent(a -> {
            double x = sumbu.x(a.nilai().doubleValue());
            k.garis(x, 11, x, bawah + 2, Warna.TINTA, 1, Corak.PUTUS);
            double y2 = diBawah() ? bawah + 10 : 8;
            k.tulis(x, y2, a.tertulis(), 7.5, Tebal.TEBAL, Rata.TENGAH, Warna.TINTA);
        });
        return k.jadi(legenda(k, diBawah() ? bawah + 10 : bawah));
    }

    private void satu(Kanvas k, Sumbu sumbu, Batang b, List<String> nama, double xNama, double y, double tinggi) {
        double tengah = y + tinggi / 2;
        double dasar = tengah - nama.size() * BARIS_TEKS / 2 + 8;
        k.tulis(0, dasar, b.nomor(), UKURAN, Tebal.TEBAL, Rata.KIRI, Warna.BIRU_TUA);
        for (int i = 0; i < nama.size(); i++) {
            k.tulis(xNama, dasar + i * BARIS_TEKS, nama.get(i), UKURAN, Tebal.BIASA, Rata.KIRI, Warna.TINTA);
        }
        double nilai = Math.max(0, b.nilai().map(BigDecimal::doubleValue).orElse(0d));
        penuh.ifPresent(p -> k.kotak(
                sumbu.x(0), tengah - 5.25, sumbu.x(p.doubleValue()) - sumbu.x(0), 10.5, Warna.PUTIH, Warna.BIRU_TUA));
        if (nilai > 0) {
            k.kotak(sumbu.x(0), tengah - 5.25, sumbu.x(nilai) - sumbu.x(0), 10.5, b.isi().warna, Warna.BIRU_TUA);
        }
        double ujung =
                sumbu.x(Math.max(nilai, penuh.map(BigDecimal::doubleValue).orElse(0d)));
        double lebar = LebarTeks.ukur(b.tertulis(), UKURAN, Tebal.TEBAL);
        k.tulis(
                bebasAcuan(sumbu, ujung + 5, lebar),
                tengah + 3,
                b.tertulis(),
                UKURAN,
                Tebal.TEBAL,
                Rata.KIRI,
                Warna.TINTA);
        k.tulis(Kanvas.LEBAR, tengah + 3, b.kanan(), UKURAN, Tebal.BIASA, Rata.KANAN, Warna.TINTA);
    }

    /** Where a label begins that would begin at {@code x}: right of the reference line when the line would cross it. */
    private double bebasAcuan(Sumbu sumbu, double x, double lebar) {
        double garis = acuan.map(a -> sumbu.x(a.nilai().doubleValue())).orElse(-1d);
        return x - 2 < garis && garis < x + lebar + 2 ? garis + 4 : x;
    }

    /** The label of the line stands below when the head at the right needs the room above. */
    private boolean diBawah() {
        return acuan.isPresent() && !kepalaKanan.isEmpty();
    }

    private void kisi(Kanvas k, Sumbu sumbu, double bawah) {
        double kiriAcuan = acuan.map(
                        a -> sumbu.x(a.nilai().doubleValue()) - LebarTeks.ukur(a.tertulis(), 7.5, Tebal.TEBAL) / 2)
                .orElse(Double.MAX_VALUE);
        double kananAcuan = acuan.map(
                        a -> sumbu.x(a.nilai().doubleValue()) + LebarTeks.ukur(a.tertulis(), 7.5, Tebal.TEBAL) / 2)
                .orElse(Double.MAX_VALUE);
        for (double nilai : sumbu.tanda()) {
            double x = sumbu.x(nilai);
            k.garis(x, 12, x, bawah, Warna.RONA, 0.5, Corak.PENUH);
            if (diBawah() || x + 10 < kiriAcuan || x - 10 > kananAcuan) {
                k.tulis(x, 8, Sumbu.tulis(nilai), 7.5, Tebal.BIASA, Rata.TENGAH, Warna.KELABU);
            }
        }
    }

    private double legenda(Kanvas k, double bawah) {
        if (keterangan.isEmpty()) {
            return bawah + 4;
        }
        double x = LEBAR_NAMA;
        double y = bawah + 6;
        for (Keterangan t : keterangan) {
            double lebar = LebarTeks.ukur(t.teks(), 8, Tebal.BIASA) + 30;
            if (x + lebar > Kanvas.LEBAR) {
                x = LEBAR_NAMA;
                y += 12;
            }
            k.kotak(x, y, 9, 8, t.isi().warna, Warna.BIRU_TUA);
            k.tulis(x + 13, y + 7, t.teks(), 8, Tebal.BIASA, Rata.KIRI, Warna.TINTA);
            x += lebar;
        }
        return y + 12;
    }

    private double terbesar() {
        double nilai = batang.stream()
                .flatMap(b -> b.nilai().stream())
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
        double tanda = Math.max(
                acuan.map(a -> a.nilai().doubleValue()).orElse(0d),
                penuh.map(BigDecimal::doubleValue).orElse(0d));
        double besar = Math.max(nilai, tanda);
        return besar > 0 ? besar : 1;
    }
}
