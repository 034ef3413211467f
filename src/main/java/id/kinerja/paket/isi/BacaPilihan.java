package id.kinerja.paket.isi;

import id.kinerja.kernel.Triwulan;
import id.kinerja.paket.JenisMasalah;
import id.kinerja.paket.KataTerdekat;
import id.kinerja.paket.skema.KolomSkema;
import java.util.List;
import java.util.Locale;

/** Cells that hold one of a few words; letter case, spaces and underscores do not matter. */
final class BacaPilihan {
    private BacaPilihan() {}

    static Sel pilihan(KolomSkema kolom, String teks) {
        String dicari = rata(teks);
        return kolom.nilai().stream()
                .filter(n -> rata(n).equals(dicari))
                .findFirst()
                .<Sel>map(Sel.Nilai::new)
                .orElseGet(() -> tidakDikenal(teks, kolom.nilai()));
    }

    static Sel yaTidak(String teks) {
        return switch (teks.toLowerCase(Locale.ROOT)) {
            case "ya", "y" -> new Sel.Nilai(true);
            case "tidak", "t" -> new Sel.Nilai(false);
            default -> tidakDikenal(teks, List.of("ya", "tidak"));
        };
    }

    static Sel triwulan(String teks) {
        String angka = teks.toUpperCase(Locale.ROOT).replaceFirst("^(TW|TRIWULAN)\\s*", "");
        return switch (angka) {
            case "I", "1" -> new Sel.Nilai(Triwulan.I);
            case "II", "2" -> new Sel.Nilai(Triwulan.II);
            case "III", "3" -> new Sel.Nilai(Triwulan.III);
            case "IV", "4" -> new Sel.Nilai(Triwulan.IV);
            default -> tidakDikenal(teks, List.of("I", "II", "III", "IV"));
        };
    }

    private static Sel tidakDikenal(String teks, List<String> nilai) {
        return new Sel.Salah(
                JenisMasalah.PILIHAN_TIDAK_DIKENAL,
                "\"" + BacaSel.potong(teks) + "\" tidak termasuk pilihan.",
                "Pilih salah satu: " + String.join(", ", nilai) + "." + KataTerdekat.saran(teks, nilai));
    }

    private static String rata(String teks) {
        return teks.toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    }
}
