package id.kinerja.penyimpanan;

import java.time.Instant;

/**
 * A file that was sent to be read, compared and applied. Nothing is stored of what became of it: that follows from comparing it with
 * the data in force.
 *
 * @param id 32 hexadecimal digits; whoever knows it sees the file
 * @param nama file name as sent, without folders
 * @param ukuran size in bytes
 */
public record Unggahan(String id, String nama, long ukuran, Instant dibuat) {}
