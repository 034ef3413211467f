package id.kinerja.pemeriksaan.tandai;

/** No marked copy can be made; the message says why, in Indonesian. */
public final class TakDapatDitandai extends Exception {
    private static final long serialVersionUID = 1L;

    public TakDapatDitandai(String pesan) {
        super(pesan);
    }

    /** The file is of a kind that has no marked copies. */
    public static TakDapatDitandai bentukLain() {
        return new TakDapatDitandai("Salinan bertanda hanya dapat dibuat dari berkas Word (.docx) dan PDF.");
    }
}
