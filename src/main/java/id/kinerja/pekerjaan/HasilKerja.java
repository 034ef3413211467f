package id.kinerja.pekerjaan;

/** What a job ends with. */
public sealed interface HasilKerja {
    /** A file to download, kept for a day. */
    record Berkas(String nama, String jenisIsi, IsiBerkas isi) implements HasilKerja {}

    /** A page that shows what was done. */
    record Halaman(String alamat) implements HasilKerja {}
}
