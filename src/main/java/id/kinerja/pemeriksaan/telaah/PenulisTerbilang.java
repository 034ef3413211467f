package id.kinerja.pemeriksaan.telaah;

import java.math.BigInteger;
import java.util.List;

/** Writes whole numbers in Indonesian words. */
public final class PenulisTerbilang {
    private static final List<String> SATUAN = List.of(
            "nol",
            "satu",
            "dua",
            "tiga",
            "empat",
            "lima",
            "enam",
            "tujuh",
            "delapan",
            "sembilan",
            "sepuluh",
            "sebelas");
    private static final List<String> SKALA = List.of("", "ribu", "juta", "miliar", "triliun", "kuadriliun");
    private static final BigInteger SERIBU = BigInteger.valueOf(1000);

    private PenulisTerbilang() {}

    public static String tulis(BigInteger bilangan) {
        if (bilangan.signum() < 0) {
            return "minus " + tulis(bilangan.negate());
        }
        if (bilangan.signum() == 0) {
            return SATUAN.getFirst();
        }
        StringBuilder hasil = new StringBuilder();
        BigInteger sisa = bilangan;
        for (int i = 0; sisa.signum() > 0; i++) {
            if (i == SKALA.size()) {
                throw new ArithmeticException("bilangan terlalu besar untuk ditulis dengan kata");
            }
            BigInteger[] bagi = sisa.divideAndRemainder(SERIBU);
            int kelompok = bagi[1].intValue();
            if (kelompok > 0) {
                hasil.insert(0, kelompok(kelompok, i) + " ");
            }
            sisa = bagi[0];
        }
        return hasil.toString().strip();
    }

    private static String kelompok(int nilai, int skala) {
        if (nilai == 1 && skala == 1) {
            return "seribu";
        }
        return (ratusan(nilai) + " " + SKALA.get(skala)).strip();
    }

    private static String ratusan(int n) {
        if (n < 12) {
            return n == 0 ? "" : SATUAN.get(n);
        }
        if (n < 20) {
            return SATUAN.get(n - 10) + " belas";
        }
        if (n < 100) {
            return (SATUAN.get(n / 10) + " puluh " + ratusan(n % 10)).strip();
        }
        return ((n < 200 ? "seratus" : SATUAN.get(n / 100) + " ratus") + " " + ratusan(n % 100)).strip();
    }
}
