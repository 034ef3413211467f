package id.kinerja.laporan;

/**
 * One thing that a document still lacks.
 *
 * @param bagian section it belongs to
 * @param apa what is missing and what to do, one Indonesian sentence
 */
public record Kekurangan(String bagian, String apa) {}
