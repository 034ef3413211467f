package id.kinerja.layar.riwayat;

import java.util.List;
import java.util.Optional;

/**
 * All versions of a data year, newest first.
 *
 * @param berhasil what was just done, if anything
 * @param kosong whether the version in force has no data
 */
public record IsiRiwayat(Optional<String> berhasil, boolean kosong, int tahun, String jalur, List<Baris> versi) {
    public IsiRiwayat {
        versi = List.copyOf(versi);
    }

    /** Where a version stands beside the one in force. */
    public enum Kedudukan {
        BERLAKU,
        TERDAHULU
    }

    /**
     * @param unduh whether it has data to download
     * @param kembalikan address of the page that undoes it (the one in force) or brings it back (an earlier one)
     */
    public record Baris(
            int nomor,
            String dibuat,
            String asal,
            String keterangan,
            String tabel,
            String baris,
            boolean unduh,
            Kedudukan kedudukan,
            String kembalikan) {}
}
