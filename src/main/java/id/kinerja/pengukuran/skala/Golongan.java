package id.kinerja.pengukuran.skala;

import java.util.Optional;

/** The class of a value, and what had to be decided to get there. */
public record Golongan(String kelas, Optional<String> catatan) {}
