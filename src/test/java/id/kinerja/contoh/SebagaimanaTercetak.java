package id.kinerja.contoh;

import id.kinerja.kernel.BacaAngka;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.JenisSatuan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Brings our number into the printed form, with the printed number of decimals, half up. */
final class SebagaimanaTercetak {
    private SebagaimanaTercetak() {}

    /** Ours equals the printed figure at its own decimals. */
    static boolean sama(String tercetak, Hitungan kita) {
        return switch (kita.hasil()) {
            case Hasil.TakTerhitung _ ->
                tercetak.isBlank()
                        || tercetak.strip().equals("-")
                        || tercetak.strip().equals(FormatIndonesia.KOSONG);
            case Hasil.Kata(String teks) -> teks.equalsIgnoreCase(tercetak.strip());
            case Hasil.Rentang _ -> false;
            case Hasil.Angka(BigDecimal nilai) ->
                angka(tercetak, kita)
                        .filter(t -> nilai.setScale(Math.max(0, t.scale()), RoundingMode.HALF_UP)
                                        .compareTo(t)
                                == 0)
                        .isPresent();
        };
    }

    static String tulis(Hitungan kita) {
        return switch (kita.hasil()) {
            case Hasil.TakTerhitung _ -> FormatIndonesia.KOSONG;
            case Hasil.Kata(String teks) -> teks;
            case Hasil.Rentang(BigDecimal a, BigDecimal b) ->
                FormatIndonesia.persis(a) + "–" + FormatIndonesia.persis(b);
            case Hasil.Angka(BigDecimal n) -> FormatIndonesia.persis(n.setScale(2, RoundingMode.HALF_UP));
        };
    }

    /** The printed figure without its unit; counts and money read marks as separators. */
    private static Optional<BigDecimal> angka(String tercetak, Hitungan kita) {
        String bersih = tercetak.replaceFirst("\\s*(%|[A-Za-z/]{3,}.*)$", "").replaceAll("\\s", "");
        JenisSatuan jenis = switch (kita.satuan().jenis()) {
            case RUPIAH, CACAH -> kita.satuan().jenis();
            case PERSEN, INDEKS, WAKTU -> JenisSatuan.INDEKS;
        };
        return BacaAngka.baca(bersih, jenis) instanceof BacaAngka.Nilai(BigDecimal nilai)
                ? Optional.of(nilai)
                : Optional.empty();
    }
}
