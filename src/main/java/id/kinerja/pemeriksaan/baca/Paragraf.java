package id.kinerja.pemeriksaan.baca;

/** A paragraph, an item of a list with its number, or a caption. */
public record Paragraf(String teks, Letak letak) implements Unsur {}
