package id.kinerja.penyimpanan;

import java.util.function.Supplier;

/**
 * A file on its way into a review; its bytes are fetched when it is its turn, so that not all of them are in memory at once.
 *
 * @param nama file name without folders
 * @param ukuran size in bytes
 */
public record BerkasReviu(String nama, long ukuran, Supplier<byte[]> isi) {}
