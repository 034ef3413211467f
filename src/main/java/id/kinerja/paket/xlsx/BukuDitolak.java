package id.kinerja.paket.xlsx;

import id.kinerja.paket.JenisMasalah;
import java.io.IOException;

/** A workbook that is not read any further: why, and what to do. */
final class BukuDitolak extends IOException {
    private static final long serialVersionUID = 1L;

    private final JenisMasalah jenis;
    private final String perbaikan;

    BukuDitolak(JenisMasalah jenis, String salah, String perbaikan) {
        super(salah);
        this.jenis = jenis;
        this.perbaikan = perbaikan;
    }

    static BukuDitolak rusak(String sebab) {
        return new BukuDitolak(
                JenisMasalah.BUKU_KERJA_RUSAK,
                "Buku kerja tidak dapat dibaca: " + sebab + ".",
                "Buka berkasnya di Excel atau LibreOffice, lalu simpan ulang sebagai .xlsx.");
    }

    static BukuDitolak terlaluBesar(String salah) {
        return new BukuDitolak(
                JenisMasalah.BUKU_KERJA_TERLALU_BESAR,
                salah,
                "Hapus baris, kolom, dan lembar yang tidak diperlukan. Data satu tahun biasanya beberapa ratus baris.");
    }

    JenisMasalah jenis() {
        return jenis;
    }

    String salah() {
        return String.valueOf(getMessage());
    }

    String perbaikan() {
        return perbaikan;
    }
}
