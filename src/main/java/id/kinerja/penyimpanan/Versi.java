package id.kinerja.penyimpanan;

import java.time.Instant;
import java.util.OptionalInt;

/**
 * One version of a data year.
 *
 * @param asal file that was imported, or why an earlier version was brought back
 * @param dikembalikan version whose content this one has again; 0 is the state before the first import
 */
public record Versi(int nomor, Instant dibuat, String asal, OptionalInt dikembalikan, int tabel, int baris) {}
