package id.kinerja.laporan.tabel;

import id.kinerja.dokumen.Sebaris;
import id.kinerja.dokumen.Tabel;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.JenisSatuan;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** A measured number as a table cell, with its remarks as lettered notes. */
public final class SelAngka {
    private static final int DESIMAL_DIISI = 4;
    private static final int DESIMAL_HITUNGAN = 2;

    private final int desimal;
    private final int desimalLain;

    /** @param desimal decimals of percentages and indices */
    public SelAngka(int desimal) {
        this(desimal, 0);
    }

    private SelAngka(int desimal, int desimalLain) {
        this.desimal = desimal;
        this.desimalLain = desimalLain;
    }

    /** Writes counts with as many decimals as the finest of these numbers of one indicator was entered with. */
    public SelAngka seragam(List<Hitungan> sebaris) {
        int terbanyak = sebaris.stream()
                .filter(SelAngka::cacah)
                .flatMap(SelAngka::nilai)
                .mapToInt(SelAngka::desimalCetak)
                .max()
                .orElse(0);
        return new SelAngka(desimal, terbanyak);
    }

    private static boolean cacah(Hitungan h) {
        return h.satuan().jenis() == JenisSatuan.CACAH || h.satuan().jenis() == JenisSatuan.WAKTU;
    }

    private static Stream<BigDecimal> nilai(Hitungan h) {
        return switch (h.hasil()) {
            case Hasil.Angka(BigDecimal n) -> Stream.of(n);
            case Hasil.Rentang(BigDecimal bawah, BigDecimal atas) -> Stream.of(bawah, atas);
            case Hasil.Kata _, Hasil.TakTerhitung _ -> Stream.empty();
        };
    }

    /** A quotient has no decimals of its own. */
    private static int desimalCetak(BigDecimal n) {
        int diisi = Math.max(0, n.stripTrailingZeros().scale());
        return diisi > DESIMAL_DIISI ? DESIMAL_HITUNGAN : diisi;
    }

    /** Without its unit, which stands in the caption or in the head. */
    public Tabel.Sel polos(Hitungan h) {
        return sel(h, tulis(h));
    }

    /** With its unit, where a table mixes units. */
    public Tabel.Sel bersatuan(Hitungan h) {
        String teks = tulis(h);
        return sel(h, teks.equals(FormatIndonesia.KOSONG) ? teks : teks + satuan(h));
    }

    /** A word such as a category, or a number without remarks. */
    public Tabel.Sel kata(Hitungan h) {
        return new Tabel.Sel(List.of(new Sebaris.Angka(tulis(h), h.alamat())), 1, List.of());
    }

    /** An entered amount in rupiah that is not measured. */
    public static Tabel.Sel jumlah(BigDecimal nilai) {
        return Tabel.Sel.teks(FormatIndonesia.persis(nilai));
    }

    /** The same cell without its remarks, where another table already carries them. */
    public static Tabel.Sel tanpaCatatan(Tabel.Sel sel) {
        return new Tabel.Sel(sel.isi(), sel.lebar(), List.of());
    }

    public static Tabel.Sel strip() {
        return Tabel.Sel.teks(FormatIndonesia.KOSONG);
    }

    public String tulis(Hitungan h) {
        return switch (h.hasil()) {
            case Hasil.Angka(BigDecimal n) -> angka(n, h);
            case Hasil.Rentang(BigDecimal bawah, BigDecimal atas) -> angka(bawah, h) + "–" + angka(atas, h);
            case Hasil.Kata(String teks) -> teks;
            case Hasil.TakTerhitung _ -> FormatIndonesia.KOSONG;
        };
    }

    private Tabel.Sel sel(Hitungan h, String teks) {
        return new Tabel.Sel(List.of(new Sebaris.Angka(teks, h.alamat())), 1, h.catatan());
    }

    private String angka(BigDecimal n, Hitungan h) {
        return switch (h.satuan().jenis()) {
            case PERSEN, INDEKS -> FormatIndonesia.angka(n, desimal);
            case CACAH, WAKTU -> FormatIndonesia.angka(n, Math.max(desimalLain, desimalCetak(n)));
            case RUPIAH ->
                desimalCetak(n) == 0 ? FormatIndonesia.persis(n) : FormatIndonesia.angka(n, DESIMAL_HITUNGAN);
        };
    }

    private static String satuan(Hitungan h) {
        return switch (h.satuan().jenis()) {
            case PERSEN -> "%";
            case RUPIAH -> "";
            case INDEKS -> "";
            case CACAH, WAKTU -> " " + h.satuan().nama();
        };
    }

    /** Whether all numbers are percentages, so that the unit can stand in the caption. */
    public static boolean semuaPersen(List<Hitungan> angka) {
        return angka.stream().allMatch(h -> h.satuan().jenis() == JenisSatuan.PERSEN);
    }
}
