package id.kinerja.pengukuran.skala;

import java.math.BigDecimal;

/** A rung of a ladder: a class and the value from which on it holds; the lowest holds for everything below as well. */
public record Anak(BigDecimal mulai, String kelas) {}
