package id.kinerja.pemeriksaan.baca.xlsx;

import id.kinerja.pemeriksaan.baca.xlsx.PotonganFormat.Digit;
import id.kinerja.pemeriksaan.baca.xlsx.PotonganFormat.Harfiah;
import id.kinerja.pemeriksaan.baca.xlsx.PotonganFormat.Tanda;
import id.kinerja.pemeriksaan.baca.xlsx.PotonganFormat.Waktu;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.List;

/** Prints a date or a time by a section of a format. */
final class CetakWaktu {
    private static final List<String> BULAN = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");
    private static final List<String> HARI = List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");

    private CetakWaktu() {}

    static String cetak(BagianFormat bagian, LocalDateTime saat, BigDecimal hari) {
        StringBuilder hasil = new StringBuilder();
        List<PotonganFormat> p = bagian.potongan();
        for (int i = 0; i < p.size(); i++) {
            switch (p.get(i)) {
                case Waktu(String kode) -> hasil.append(satu(kode, menit(p, i), saat, hari));
                case Harfiah(String teks) -> hasil.append(teks);
                case Digit d -> hasil.append(d.jenis() == '0' ? "0" : "");
                case Tanda t ->
                    hasil.append(t == Tanda.TITIK ? "." : t == Tanda.KOMA ? "," : t == Tanda.PECAHAN ? "/" : "");
            }
        }
        return hasil.toString();
    }

    private static String satu(String kode, boolean menit, LocalDateTime saat, BigDecimal hari) {
        if (menit && kode.startsWith("m")) {
            return dua(saat.getMinute(), kode.length());
        }
        return switch (kode) {
            case "d", "dd" -> dua(saat.getDayOfMonth(), kode.length());
            case "ddd" -> HARI.get(saat.getDayOfWeek().getValue() - 1).substring(0, 3);
            case "dddd", "ddddd" -> HARI.get(saat.getDayOfWeek().getValue() - 1);
            case "m", "mm" -> dua(saat.getMonthValue(), kode.length());
            case "mmm" -> singkat(BULAN.get(saat.getMonthValue() - 1));
            case "mmmm" -> BULAN.get(saat.getMonthValue() - 1);
            case "mmmmm" -> BULAN.get(saat.getMonthValue() - 1).substring(0, 1);
            case "y", "yy" -> dua(saat.getYear() % 100, 2);
            case "yyy", "yyyy", "yyyyy" -> String.valueOf(saat.getYear());
            case "h", "hh" -> dua(saat.getHour(), kode.length());
            case "s", "ss" -> dua(saat.getSecond(), kode.length());
            case "[h]" -> lama(hari, 24);
            case "[m]" -> lama(hari, 24 * 60);
            case "[s]" -> lama(hari, 24 * 60 * 60);
            default -> "";
        };
    }

    private static String singkat(String bulan) {
        return bulan.equals("Agustus") ? "Agu" : bulan.substring(0, 3);
    }

    private static String lama(BigDecimal hari, int perHari) {
        return hari.multiply(BigDecimal.valueOf(perHari))
                .setScale(0, RoundingMode.DOWN)
                .toPlainString();
    }

    /** {@code m} beside hours or seconds means minutes. */
    private static boolean menit(List<PotonganFormat> p, int i) {
        for (int k = i - 1; k >= 0; k--) {
            if (p.get(k) instanceof Waktu(String kode)) {
                if (kode.contains("h")) {
                    return true;
                }
                break;
            }
        }
        for (int k = i + 1; k < p.size(); k++) {
            if (p.get(k) instanceof Waktu(String kode)) {
                return kode.contains("s");
            }
        }
        return false;
    }

    private static String dua(int nomor, int lebar) {
        return lebar > 1 && nomor < 10 ? "0" + nomor : String.valueOf(nomor);
    }
}
