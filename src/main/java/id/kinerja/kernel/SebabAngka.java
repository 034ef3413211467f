package id.kinerja.kernel;

/** Why a written number can not be read, in words a planner understands, each with what to write instead. */
final class SebabAngka {
    private SebabAngka() {}

    static String bukanAngka(String teks) {
        return kutip(teks) + " bukan angka; tulis seperti 1234, 1.234.567,89 atau 97,5";
    }

    static String terlaluPanjang(String teks) {
        return kutip(teks) + " lebih dari 40 angka; periksa apakah beberapa angka tersambung";
    }

    static String kelompokSalah(String teks) {
        return kutip(teks)
                + " tidak berkelompok tiga angka; tulis seperti 1.234.567 atau 1.234.567,89, atau tanpa pemisah ribuan";
    }

    static String pecahanRupiah(String teks) {
        return kutip(teks) + " memuat lebih dari dua angka pecahan rupiah; tulis seperti 1.234.567 atau 1.234.567,89";
    }

    static String duaArti(String teks, String bulat, String pecahan) {
        String utuh = bulat + pecahan;
        String desimal = bulat + "," + pecahan + "0";
        return kutip(teks) + " dapat berarti " + utuh + " atau " + bulat + "," + pecahan + "; tulis " + utuh
                + " bila yang dimaksud ribuan, atau " + desimal + " bila yang dimaksud pecahan";
    }

    static String satuanLain(String teks, String tanda, JenisSatuan jenis) {
        String seharusnya = switch (jenis) {
            case PERSEN -> "persen";
            case INDEKS -> "nilai atau indeks";
            case CACAH -> "jumlah";
            case RUPIAH -> "rupiah";
            case WAKTU -> "waktu";
        };
        return kutip(teks) + " memakai tanda " + tanda + ", padahal satuannya " + seharusnya
                + "; hapus tandanya atau perbaiki satuannya";
    }

    private static String kutip(String teks) {
        String bersih = teks.strip();
        return "\"" + (bersih.length() > 60 ? bersih.substring(0, 60) + "…" : bersih) + "\"";
    }
}
