package id.kinerja.laporan.lkjip.bab2;

import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.JenisSatuan;
import id.kinerja.kernel.Satuan;
import id.kinerja.perjanjian.BarisPk;
import java.math.BigDecimal;

/** An entered target as a table prints it. */
final class HasilTertulis {
    private HasilTertulis() {}

    static String tulis(Hasil hasil, Satuan satuan, int desimal) {
        return switch (hasil) {
            case Hasil.Angka(BigDecimal n) -> angka(n, satuan, desimal);
            case Hasil.Rentang(BigDecimal bawah, BigDecimal atas) ->
                angka(bawah, satuan, desimal) + "–" + angka(atas, satuan, desimal);
            case Hasil.Kata(String teks) -> teks;
            case Hasil.TakTerhitung _ -> FormatIndonesia.KOSONG;
        };
    }

    /** The unit behind a number within a sentence. */
    static String satuan(Satuan satuan) {
        return switch (satuan.jenis()) {
            case PERSEN -> "%";
            case RUPIAH, INDEKS -> "";
            case CACAH, WAKTU -> " " + satuan.nama();
        };
    }

    /** Whether the governing target is the signed one: same value in the same unit. */
    static boolean sama(BarisPk b, Hitungan berlaku) {
        return b.satuan().jenis() == berlaku.satuan().jenis() && sama(b.target(), berlaku.hasil());
    }

    private static boolean sama(Hasil a, Hasil b) {
        return a instanceof Hasil.Angka(BigDecimal x) && b instanceof Hasil.Angka(BigDecimal y)
                ? x.compareTo(y) == 0
                : a.equals(b);
    }

    private static String angka(BigDecimal n, Satuan satuan, int desimal) {
        boolean berdesimal = satuan.jenis() == JenisSatuan.PERSEN || satuan.jenis() == JenisSatuan.INDEKS;
        return berdesimal ? FormatIndonesia.angka(n, desimal) : FormatIndonesia.persis(n);
    }
}
