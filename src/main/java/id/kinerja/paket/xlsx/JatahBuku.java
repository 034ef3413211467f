package id.kinerja.paket.xlsx;

/** Counts what a workbook fills into memory and refuses it at the limit. */
final class JatahBuku {
    private int sel;
    private long huruf;
    private long lebar;

    void sel(String isi) throws BukuDitolak {
        sel++;
        if (sel > BatasBuku.SEL) {
            throw BukuDitolak.terlaluBesar("Buku kerja berisi lebih dari 4 juta sel.");
        }
        huruf(isi);
    }

    /** A row is kept from column A to its last cell, however few cells lie between. */
    void lebar(int kolom) throws BukuDitolak {
        lebar += kolom;
        if (lebar > BatasBuku.LEBAR) {
            throw BukuDitolak.terlaluBesar(
                    "Baris-barisnya terlalu lebar: sampai sel terakhirnya bersama-sama lebih dari 16 juta kolom.");
        }
    }

    void huruf(String isi) throws BukuDitolak {
        huruf += isi.length();
        if (huruf > BatasBuku.HURUF) {
            throw BukuDitolak.terlaluBesar("Isi semua sel bersama-sama lebih dari 128 juta huruf.");
        }
    }

    static void baris(int banyak, String lembar) throws BukuDitolak {
        if (banyak > BatasBuku.BARIS) {
            throw BukuDitolak.terlaluBesar(
                    "Lembar \"" + lembar + "\" berisi lebih dari " + BatasBuku.BARIS_TERTULIS + " baris.");
        }
    }
}
