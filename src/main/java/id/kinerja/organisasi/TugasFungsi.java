package id.kinerja.organisasi;

import id.kinerja.kernel.Sumber;
import java.util.Optional;

/** A task or function laid down for the agency or for one of its units. */
public record TugasFungsi(String kode, Optional<String> unit, JenisTugas jenis, String uraian, Sumber sumber) {}
