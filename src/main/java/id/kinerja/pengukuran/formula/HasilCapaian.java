package id.kinerja.pengukuran.formula;

import java.math.BigDecimal;
import java.util.List;

/** What a formula of capaian yields. */
public sealed interface HasilCapaian {
    /** Capaian in percent; {@code catatan} says which policy changed it. */
    record Nilai(BigDecimal persen, List<String> catatan) implements HasilCapaian {}

    /** Not computable; {@code alasan} is a short Indonesian clause. */
    record Tiada(String alasan) implements HasilCapaian {}
}
