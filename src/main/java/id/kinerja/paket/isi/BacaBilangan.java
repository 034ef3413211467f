package id.kinerja.paket.isi;

import id.kinerja.kernel.BacaAngka;
import id.kinerja.kernel.BacaTarget;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.JenisSatuan;
import id.kinerja.paket.JenisMasalah;
import java.math.BigDecimal;

/** Cells that hold numbers; the reason why one can not be read comes from the kernel. */
final class BacaBilangan {
    private BacaBilangan() {}

    static Sel angka(String teks, JenisSatuan satuan) {
        return switch (BacaAngka.baca(teks, satuan)) {
            case BacaAngka.Nilai(BigDecimal nilai) -> new Sel.Nilai(nilai);
            case BacaAngka.Kosong k -> new Sel.Kosong();
            case BacaAngka.Salah(String sebab) -> salah(sebab);
        };
    }

    static Sel tidakNegatif(String teks, JenisSatuan satuan) {
        Sel sel = angka(teks, satuan);
        if (sel instanceof Sel.Nilai(BigDecimal nilai) && nilai.signum() < 0) {
            return new Sel.Salah(
                    JenisMasalah.UANG_NEGATIF,
                    "\"" + BacaSel.potong(teks) + "\" negatif, padahal "
                            + (satuan == JenisSatuan.RUPIAH ? "uang" : "jumlah") + " tidak boleh kurang dari nol.",
                    "Tulis angkanya tanpa tanda minus atau kurung; bila belum ada, kosongkan.");
        }
        return sel;
    }

    static Sel bulat(String teks) {
        Sel sel = tidakNegatif(teks, JenisSatuan.CACAH);
        if (!(sel instanceof Sel.Nilai(BigDecimal nilai))) {
            return sel;
        }
        try {
            return new Sel.Nilai(nilai.intValueExact());
        } catch (ArithmeticException e) {
            return salah("\"" + BacaSel.potong(teks) + "\" bukan bilangan bulat yang wajar; tulis seperti 1.234");
        }
    }

    static Sel target(String teks, JenisSatuan satuan) {
        return switch (BacaTarget.baca(teks, satuan)) {
            case BacaTarget.Isi(Hasil target) -> new Sel.Nilai(target);
            case BacaTarget.Kosong k -> new Sel.Kosong();
            case BacaTarget.Salah(String sebab) -> salah(sebab);
        };
    }

    /** The kernel's reason is "what is wrong; what to write". */
    private static Sel salah(String sebab) {
        int titikKoma = sebab.indexOf("; ");
        String perbaikan = sebab.substring(titikKoma + 2);
        return new Sel.Salah(
                JenisMasalah.ANGKA_TIDAK_TERBACA,
                sebab.substring(0, titikKoma) + ".",
                Character.toUpperCase(perbaikan.charAt(0)) + perbaikan.substring(1) + ".");
    }
}
