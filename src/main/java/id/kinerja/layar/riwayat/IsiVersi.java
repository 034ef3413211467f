package id.kinerja.layar.riwayat;

import id.kinerja.layar.beda.IsiBeda;
import java.util.Optional;

/**
 * What one version changed.
 *
 * @param beda empty when it says the same as the one before
 */
public record IsiVersi(IsiRiwayat.Baris versi, String jalur, Optional<IsiBeda> beda) {}
