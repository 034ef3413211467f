package id.kinerja.basisdata;

import java.sql.SQLException;

/** Says in Indonesian why a database refused. */
final class GalatSql {
    private GalatSql() {}

    static BasisDataGagal gagal(String pokok, SQLException galat) {
        return new BasisDataGagal(pokok + ": " + sebab(galat), galat);
    }

    static boolean hakKurang(SQLException galat) {
        return "42501".equals(galat.getSQLState());
    }

    static boolean sandiSalah(SQLException galat) {
        String keadaan = String.valueOf(galat.getSQLState());
        return keadaan.equals("28P01") || keadaan.equals("28000");
    }

    private static String sebab(SQLException galat) {
        String keadaan = String.valueOf(galat.getSQLState());
        return switch (keadaan.substring(0, Math.min(2, keadaan.length()))) {
            case "08" ->
                "server tidak menjawab. Periksa alamat dan port pada KINERJA_DB_URL, dan apakah server berjalan.";
            case "28" -> "nama pengguna atau sandi ditolak. Periksa keduanya pada KINERJA_DB_URL.";
            case "3D" -> "basis data itu tidak ada di server. Minta pengelola server membuatnya.";
            case "42" -> "hak pemilik basis data tidak cukup atau isinya tidak sesuai (" + galat.getMessage() + ").";
            case "53" -> "server kehabisan ruang cakram, memori, atau sambungan (" + galat.getMessage() + ").";
            case "57" -> "server sedang dihentikan atau belum siap. Ulangi sebentar lagi.";
            default -> galat.getMessage() + " [" + keadaan + "].";
        };
    }
}
