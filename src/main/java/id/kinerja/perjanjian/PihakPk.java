package id.kinerja.perjanjian;

import java.time.LocalDate;

/** A party to the agreement. */
public record PihakPk(VersiPk versi, int pihak, String pejabat, LocalDate tanggal, String tempat) {}
