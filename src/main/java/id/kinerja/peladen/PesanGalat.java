package id.kinerja.peladen;

import id.kinerja.tampilan.IsiGalat;
import java.util.List;
import java.util.Optional;

/** What a status means for the one who asked: what happened, what did not, what to do. */
final class PesanGalat {
    private static final String TIDAK_ADA_YANG_DIUBAH = "Tidak ada data yang diubah.";

    private PesanGalat() {}

    /** Empty for what is our own failure. */
    static Optional<IsiGalat> dari(int status) {
        return Optional.ofNullable(
                switch (status) {
                    case 400 ->
                        isi(
                                "Permintaan tidak dapat dibaca",
                                "Alamat atau isian yang dikirim tidak lengkap atau tidak sesuai bentuknya. "
                                        + TIDAK_ADA_YANG_DIUBAH,
                                "Kembali ke halaman sebelumnya, muat ulang, lalu ulangi.");
                    case 403 ->
                        isi(
                                "Permintaan ditolak",
                                "Permintaan ini bukan dari halaman Kinerja yang masih berlaku: formulirnya sudah"
                                        + " terlalu lama terbuka, kuki dimatikan, atau dikirim oleh situs lain. "
                                        + TIDAK_ADA_YANG_DIUBAH,
                                "Buka kembali halaman formulirnya di Kinerja, lalu ulangi.");
                    case 404 ->
                        isi(
                                "Halaman tidak ditemukan",
                                "Tidak ada halaman pada alamat ini. Periksa alamatnya, atau pilih perangkat daerah dan"
                                        + " tahun dari daftar.");
                    case 405 ->
                        isi(
                                "Tindakan tidak tersedia",
                                "Alamat ini tidak menerima tindakan tersebut. " + TIDAK_ADA_YANG_DIUBAH,
                                "Mulai kembali dari halaman yang memuat tombolnya.");
                    case 413 ->
                        isi(
                                "Berkas melebihi 20 MB",
                                "Berkas melebihi 20 MB, atau semua berkas bersama-sama melebihi 100 MB. Bagi menjadi beberapa"
                                        + " berkas atau hapus gambar, lalu unggah kembali. " + TIDAK_ADA_YANG_DIUBAH);
                    case 406, 415 ->
                        isi(
                                "Bentuk isian tidak dikenal",
                                "Isian dikirim dalam bentuk yang tidak dikenal. " + TIDAK_ADA_YANG_DIUBAH,
                                "Gunakan formulir pada halaman Kinerja.");
                    case 503 ->
                        isi(
                                "Sistem sedang sibuk",
                                "Berkas lain sedang dibuat, sehingga permintaan ini belum dikerjakan. "
                                        + TIDAK_ADA_YANG_DIUBAH,
                                "Coba kembali satu menit lagi.");
                    default -> null;
                });
    }

    static IsiGalat gangguan(String kode) {
        return new IsiGalat(
                "Gangguan pada sistem",
                List.of(
                        "Permintaan belum selesai karena gangguan pada sistem. Data tetap tersimpan.",
                        "Coba kembali. Bila terulang, sampaikan kode kejadian ini kepada pengelola."),
                Optional.of(kode));
    }

    private static IsiGalat isi(String judul, String... kalimat) {
        return new IsiGalat(judul, List.of(kalimat), Optional.empty());
    }
}
