package id.kinerja.laporan.tabel;

import id.kinerja.dokumen.Sebaris;
import id.kinerja.dokumen.Tabel;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.JenisSatuan;
import java.math.BigDecimal;
import java.util.List;

/** A measured number as a table cell, with its remarks as lettered notes. */
public final class SelAngka {
    private final int desimal;

    /** @param desimal decimals of percentages and indices */
    public SelAngka(int desimal) {
        this.desimal = desimal;
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
            case CACAH, WAKTU, RUPIAH -> FormatIndonesia.persis(n);
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
