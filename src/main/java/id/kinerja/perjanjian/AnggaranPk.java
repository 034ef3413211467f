package id.kinerja.perjanjian;

import id.kinerja.kernel.Sumber;
import java.math.BigDecimal;
import java.util.Optional;

/** A row of annex B: programme and its budget. */
public record AnggaranPk(
        String kode, VersiPk versi, String program, BigDecimal anggaran, Optional<String> keterangan, Sumber sumber) {}
