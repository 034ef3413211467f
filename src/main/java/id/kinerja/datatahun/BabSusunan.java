package id.kinerja.datatahun;

import java.util.Optional;

/** A line of the outline: which section, under which title; sections not listed are left out. */
public record BabSusunan(String bagian, Optional<String> judul) {}
