package id.kinerja.datatahun;

import java.math.BigDecimal;
import java.util.Optional;

/** One class of a scale with its bounds; an empty bound is open. */
public record KelasSkala(
        String nama, Optional<BigDecimal> min, boolean minTermasuk, Optional<BigDecimal> maks, boolean maksTermasuk) {}
