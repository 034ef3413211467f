package id.kinerja.penyimpanan;

/** All uploads together would take more than they may; nothing was kept. */
public final class TampunganPenuh extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TampunganPenuh() {
        super("Tempat untuk berkas unggahan sedang penuh, sehingga berkas ini tidak disimpan. Unggahan lama dihapus"
                + " sesudah tujuh hari. Coba kembali nanti, atau minta pengelola menjalankan perintah impor");
    }
}
