package id.kinerja.layar.unggah;

/** A file that is still being read. */
public record IsiTunggu(String alamat, String nama, String ukuran, String diunggah) {}
