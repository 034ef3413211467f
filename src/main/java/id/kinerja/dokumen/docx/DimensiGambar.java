package id.kinerja.dokumen.docx;

/**
 * Size in pixels of a PNG or JPEG, read from its head.
 *
 * @throws IllegalArgumentException when the bytes are neither
 */
record DimensiGambar(String ekstensi, int lebar, int tinggi) {
    static DimensiGambar baca(byte[] b) {
        if (b.length > 24 && b[0] == (byte) 0x89 && b[1] == 'P' && b[2] == 'N' && b[3] == 'G') {
            return new DimensiGambar("png", dua(b, 16) << 16 | dua(b, 18), dua(b, 20) << 16 | dua(b, 22));
        }
        if (b.length > 4 && b[0] == (byte) 0xFF && b[1] == (byte) 0xD8) {
            return jpeg(b);
        }
        throw new IllegalArgumentException(
                "Gambar lampiran bukan PNG atau JPEG; simpan ulang dalam salah satu bentuk itu");
    }

    /** Walks the segments to the frame header (SOF), which holds height and width. */
    private static DimensiGambar jpeg(byte[] b) {
        int i = 2;
        while (i + 9 < b.length && b[i] == (byte) 0xFF) {
            int jenis = b[i + 1] & 0xFF;
            boolean sof = jenis >= 0xC0 && jenis <= 0xCF && jenis != 0xC4 && jenis != 0xC8 && jenis != 0xCC;
            if (sof) {
                return new DimensiGambar("jpeg", dua(b, i + 7), dua(b, i + 5));
            }
            i += jenis == 0xFF ? 1 : 2 + dua(b, i + 2);
        }
        throw new IllegalArgumentException("Gambar JPEG rusak: ukurannya tidak terbaca; simpan ulang gambar itu");
    }

    private static int dua(byte[] b, int i) {
        return (b[i] & 0xFF) << 8 | b[i + 1] & 0xFF;
    }
}
