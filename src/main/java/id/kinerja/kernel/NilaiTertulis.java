package id.kinerja.kernel;

import java.math.BigDecimal;

/** A number and its source as people read them; every place that shows where a number comes from writes them alike. */
public final class NilaiTertulis {
    private NilaiTertulis() {}

    /** The value rounded for display, with its unit; what can not be computed with its reason. */
    public static String dari(Hitungan h) {
        return switch (h.hasil()) {
            case Hasil.Angka(BigDecimal n) -> angka(n, h);
            case Hasil.Rentang(BigDecimal bawah, BigDecimal atas) ->
                FormatIndonesia.persis(bawah) + "–" + denganSatuan(FormatIndonesia.persis(atas), h.satuan());
            case Hasil.Kata(String teks) -> teks;
            case Hasil.TakTerhitung(String alasan) -> FormatIndonesia.KOSONG + " (" + alasan + ")";
        };
    }

    /** Reference, how firm the fact is, and evidence. */
    public static String sumber(Sumber s) {
        String status = switch (s.status()) {
            case FINAL -> "";
            case SEMENTARA -> " (sementara)";
            case DILAPORKAN -> " (hanya dilaporkan, tidak dihitung)";
            case DISIMPULKAN -> " (disimpulkan, tidak tertulis di sumber)";
        };
        String bukti =
                s.bukti().map(b -> "; bukti: " + b).orElse(s.status() == StatusFakta.FINAL ? "; bukti: belum ada" : "");
        return s.rujukan() + status + bukti;
    }

    private static String angka(BigDecimal n, Hitungan h) {
        if (h instanceof Hitungan.Fakta || h.satuan().jenis() == JenisSatuan.RUPIAH) {
            return FormatIndonesia.denganSatuan(n, h.satuan());
        }
        boolean bulat = h.satuan().jenis() == JenisSatuan.CACAH
                && n.stripTrailingZeros().scale() <= 0;
        return denganSatuan(FormatIndonesia.angka(n, bulat ? 0 : 2), h.satuan());
    }

    private static String denganSatuan(String angka, Satuan satuan) {
        return satuan.jenis() == JenisSatuan.PERSEN ? angka + "%" : angka + " " + satuan.nama();
    }
}
