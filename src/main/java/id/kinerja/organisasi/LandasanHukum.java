package id.kinerja.organisasi;

import id.kinerja.kernel.Sumber;
import java.util.Optional;

/** A legal basis of the agency or of the report. */
public record LandasanHukum(String kode, String nama, Optional<String> perihal, Sumber sumber) {}
