package id.kinerja.anggaran;

import id.kinerja.kernel.KodeProgram;
import id.kinerja.kernel.Sumber;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Link between a sasaran or indicator and a programme, kegiatan or sub kegiatan.
 *
 * @param peta which of the agency's maps it belongs to, e.g. {@code renstra}, {@code efisiensi}; sections name the map they use in the settings
 * @param dasarKaitan where the agency draws this link
 * @param bagian share in percent when {@code aturanBagi} is PROPORSI
 * @param menunjang whether the object supports the result; empty when not judged
 */
public record Kaitan(
        String peta,
        Optional<String> sasaran,
        Optional<String> indikator,
        KodeProgram objek,
        String dasarKaitan,
        AturanBagi aturanBagi,
        Optional<BigDecimal> bagian,
        Optional<Boolean> menunjang,
        Sumber sumber) {}
