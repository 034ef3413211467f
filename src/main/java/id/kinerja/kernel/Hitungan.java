package id.kinerja.kernel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A number and its proof: an entered fact with its source, or a formula over further {@code Hitungan}.
 *
 * <p>A derived number is never stored and never typed; screens, reports and audits all print the same {@code Hitungan}.
 */
public sealed interface Hitungan {
    Alamat alamat();

    /** What the number is, in Indonesian, e.g. "Capaian Angka DTKS tahun 2023". */
    String uraian();

    Hasil hasil();

    Satuan satuan();

    /** Remarks that belong beside the number: a policy applied, a contradiction decided. */
    List<String> catatan();

    /** The exact value, when there is one. */
    default Optional<BigDecimal> angka() {
        return hasil() instanceof Hasil.Angka(BigDecimal nilai) ? Optional.of(nilai) : Optional.empty();
    }

    /** An entered fact. */
    record Fakta(Alamat alamat, String uraian, Hasil hasil, Satuan satuan, Sumber sumber, List<String> catatan)
            implements Hitungan {
        public Fakta {
            catatan = List.copyOf(catatan);
        }
    }

    /** A derived number. */
    record Turunan(
            Alamat alamat,
            String uraian,
            Hasil hasil,
            Satuan satuan,
            Rumus rumus,
            List<Hitungan> operan,
            List<String> catatan)
            implements Hitungan {
        public Turunan {
            operan = List.copyOf(operan);
            catatan = List.copyOf(catatan);
        }
    }
}
