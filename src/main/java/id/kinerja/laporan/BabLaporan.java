package id.kinerja.laporan;

import java.util.List;

/**
 * A chapter of the standard outline with its sections in order.
 *
 * @param kunci "bab3", "lampiran1"; prefix of its sections' codes
 * @param label "BAB III", "LAMPIRAN 1" or empty
 * @param awalan first part of its numbers, see {@link id.kinerja.dokumen.Bab}
 */
public record BabLaporan(String kunci, String label, String judul, String awalan, List<Bagian> bagian) {
    public BabLaporan {
        bagian = List.copyOf(bagian);
    }
}
