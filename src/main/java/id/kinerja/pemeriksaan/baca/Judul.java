package id.kinerja.pemeriksaan.baca;

/**
 * A heading.
 *
 * @param tingkat 1 for a chapter
 */
public record Judul(int tingkat, String teks, Letak letak) implements Unsur {}
