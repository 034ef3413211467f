package id.kinerja.pemeriksaan.baca.pdf;

/** How much of a file is read, so that a hostile one ends in bounded time and memory. */
final class Batas {
    static final int BERKAS = 200 << 20;
    static final int HALAMAN = 1_000;
    /** Decompressed bytes of one stream that is no picture. */
    static final long ALIRAN = 64L << 20;
    /** Decompressed bytes of all streams that are no pictures. */
    static final long SEMUA_ALIRAN = 512L << 20;
    /** Decompressed bytes of the drawing of a page. */
    static final long ISI_HALAMAN = 12L << 20;

    /** Decompressed bytes of a part of a font. */
    static final long ISI_HURUF = 48L << 20;

    static final int PERINTAH_HALAMAN = 1_500_000;
    static final int PERINTAH_DOKUMEN = 20_000_000;
    static final int HURUF_HALAMAN = 60_000;
    static final int HURUF_DOKUMEN = 6_000_000;
    /** What laying out all pages may take: it grows with the square of the glyphs of a page, and faster with its ruling lines. */
    static final long KERJA_DOKUMEN = 40_000_000_000L;

    static final int KERJA_GARIS = 24;
    static final int GARIS_HALAMAN = 20_000;
    static final int DALAM_POHON = 100;
    static final int SIMPUL_POHON = 2_000_000;

    private Batas() {}

    /** The page is larger than what is read. */
    static final class Terlampaui extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Terlampaui() {
            super(null, null, false, false);
        }
    }
}
