package id.kinerja.penyimpanan;

import java.time.Instant;
import java.util.Locale;

/**
 * What people said of a finding, and when. It is only added to; the latest counts.
 *
 * @param temuan fingerprint of the finding
 * @param uraian why it is dismissed, or what the agency answers; blank otherwise
 */
public record KeputusanTemuan(String temuan, Macam macam, String uraian, Instant saat) {
    /** What was said. */
    public enum Macam {
        DITERIMA,
        DIABAIKAN,
        /** The decision of the team before is taken back. */
        DIBATALKAN,
        /** The answer of the agency, beside the decision of the team. */
        TANGGAPAN;

        /** Word of the database. */
        public String kode() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
