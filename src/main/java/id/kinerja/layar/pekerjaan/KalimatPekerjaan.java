package id.kinerja.layar.pekerjaan;

import id.kinerja.pekerjaan.Pekerjaan;

/** Addresses of jobs and their state in words. */
public final class KalimatPekerjaan {
    private KalimatPekerjaan() {}

    public static String alamat(String id) {
        return "/pekerjaan/" + id;
    }

    public static String alamatBerkas(String id) {
        return alamat(id) + "/berkas";
    }

    /** In a list. */
    public static String singkat(Pekerjaan.Keadaan keadaan) {
        return switch (keadaan) {
            case Pekerjaan.Antre _ -> "menunggu giliran";
            case Pekerjaan.Berjalan _ -> "sedang dikerjakan";
            case Pekerjaan.BerkasSelesai _, Pekerjaan.HalamanSelesai _ -> "selesai";
            case Pekerjaan.Ditolak _ -> "tidak dapat dikerjakan";
            case Pekerjaan.Terganggu _ -> "gagal karena gangguan";
            case Pekerjaan.Terhenti _ -> "terhenti";
        };
    }

    static String judul(Pekerjaan.Keadaan keadaan) {
        return switch (keadaan) {
            case Pekerjaan.Antre _ -> "Menunggu giliran";
            case Pekerjaan.Berjalan _ -> "Sedang dikerjakan";
            case Pekerjaan.BerkasSelesai _, Pekerjaan.HalamanSelesai _ -> "Selesai";
            case Pekerjaan.Ditolak _ -> "Tidak dapat dikerjakan";
            case Pekerjaan.Terganggu _ -> "Gagal karena gangguan";
            case Pekerjaan.Terhenti _ -> "Terhenti";
        };
    }

    static String uraian(Pekerjaan.Keadaan keadaan) {
        return switch (keadaan) {
            case Pekerjaan.Antre _ -> "Pekerjaan lain diselesaikan lebih dahulu.";
            case Pekerjaan.Berjalan(String langkah, var _, var _) -> langkah + ".";
            case Pekerjaan.BerkasSelesai _ -> "Berkas dapat diunduh sampai satu hari sesudah pekerjaan dimulai.";
            case Pekerjaan.HalamanSelesai _ -> "Hasilnya dapat dilihat.";
            case Pekerjaan.Ditolak(String pesan) -> pesan;
            case Pekerjaan.Terganggu(String kejadian) ->
                "Pekerjaan belum selesai karena gangguan pada sistem. Data tetap tersimpan. Coba kembali; kode kejadian "
                        + kejadian + ".";
            case Pekerjaan.Terhenti _ ->
                "Program berhenti sebelum pekerjaan ini selesai. Data tetap tersimpan. Ulangi pekerjaan dari halaman asalnya.";
        };
    }
}
