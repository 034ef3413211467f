package id.kinerja.penyimpanan;

/** All uploads, or all reviews, together would take more than they may; nothing was kept. */
public final class TampunganPenuh extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private TampunganPenuh(String pesan) {
        super(pesan);
    }

    static TampunganPenuh unggahan() {
        return new TampunganPenuh(
                "Tempat untuk berkas unggahan sedang penuh, sehingga berkas ini tidak disimpan. Unggahan lama dihapus"
                        + " sesudah tujuh hari. Coba kembali nanti, atau minta pengelola menjalankan perintah impor");
    }

    static TampunganPenuh reviu() {
        return new TampunganPenuh(
                "Tempat untuk dokumen yang diperiksa sedang penuh, sehingga dokumen ini tidak disimpan. Pemeriksaan lama"
                        + " dihapus sesudah 90 hari. Coba kembali nanti, atau minta pengelola menjalankan perintah periksa");
    }
}
