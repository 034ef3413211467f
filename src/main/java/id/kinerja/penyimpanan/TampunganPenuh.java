package id.kinerja.penyimpanan;

/** All uploads, all reviews, or the decisions of one review together would take more than they may; nothing was kept. */
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

    static TampunganPenuh keputusan() {
        return new TampunganPenuh(
                "Putusan dan tanggapan pada pemeriksaan ini sudah mencapai 20.000, sehingga yang ini tidak disimpan. Mulai"
                        + " pemeriksaan baru untuk melanjutkan.");
    }

    static TampunganPenuh reviu() {
        return new TampunganPenuh(
                "Tempat untuk dokumen yang diperiksa sedang penuh, sehingga dokumen ini tidak disimpan. Pemeriksaan lama"
                        + " dihapus sesudah 90 hari. Coba kembali nanti, atau minta pengelola menjalankan perintah periksa");
    }
}
