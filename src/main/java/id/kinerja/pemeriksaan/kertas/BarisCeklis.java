package id.kinerja.pemeriksaan.kertas;

/**
 * A line of the review checklist.
 *
 * @param kelompok part of the checklist, e.g. {@code Format}
 * @param jawaban {@code Ya}, {@code Tidak}, or blank where people must judge
 * @param catatan why, or where it was seen
 */
public record BarisCeklis(String kelompok, String pernyataan, String jawaban, String catatan) {}
