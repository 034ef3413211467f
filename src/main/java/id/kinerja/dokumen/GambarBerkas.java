package id.kinerja.dokumen;

/** A raster picture (PNG or JPEG) with its text alternative. */
public record GambarBerkas(byte[] isi, String alt) {}
