package id.kinerja.datatahun;

/** A file that belongs to the package, e.g. a logo or a photograph. */
public record Lampiran(String kode, String judul, String berkas, String alt) {}
