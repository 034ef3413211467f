package id.kinerja.organisasi;

import java.util.Optional;

/** An organisation unit. */
public record Unit(String kode, Optional<String> induk, String nama, JenisUnit jenis) {}
