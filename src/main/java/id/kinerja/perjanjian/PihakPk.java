package id.kinerja.perjanjian;

import java.time.LocalDate;
import java.util.Optional;

/** A party to the agreement; {@code tanggal} is empty when the day of signing is not known. */
public record PihakPk(VersiPk versi, int pihak, String pejabat, Optional<LocalDate> tanggal, String tempat) {}
