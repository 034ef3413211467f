package id.kinerja.datatahun;

import id.kinerja.kernel.Sumber;
import java.util.Optional;

/** People's explanation, printed for what it was entered for. {@code objek}: address or code it explains; empty when it is about the agency as a whole. */
public record Faktor(String kode, JenisFaktor jenis, Optional<String> objek, String uraian, Sumber sumber) {}
