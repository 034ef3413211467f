package id.kinerja.layar.anggaran;

import id.kinerja.tampilan.TautAngka;
import java.math.BigDecimal;
import java.util.Optional;

/** One figure of a row, as printed and for ordering. */
public record SelAnggaran(TautAngka angka, Optional<BigDecimal> nilai) {}
