package id.kinerja.pekerjaan;

import java.time.Instant;

/** A job as it stands. */
public record Pekerjaan(String id, Tugas tugas, Instant dibuat, Keadaan keadaan) {

    /** How far it is. */
    public sealed interface Keadaan {}

    /** Waits until others are done. */
    public record Antre() implements Keadaan {}

    /** {@code dari} is 0 when it is not known how many steps there are. */
    public record Berjalan(String langkah, int selesai, int dari) implements Keadaan {}

    /** The file can be downloaded for a day. */
    public record BerkasSelesai(String nama, String jenisIsi, long ukuran) implements Keadaan {}

    /** The result is on a page. */
    public record HalamanSelesai(String alamat) implements Keadaan {}

    /** It could not be done; {@code pesan} says why and what to do. */
    public record Ditolak(String pesan) implements Keadaan {}

    /** It failed through no fault of the data; the log knows the code. */
    public record Terganggu(String kejadian) implements Keadaan {}

    /** The program that worked on it ended before it was done. */
    public record Terhenti() implements Keadaan {}

    public boolean masihDitunggu() {
        return keadaan instanceof Antre || keadaan instanceof Berjalan;
    }
}
