package id.kinerja.cli.hitung;

import id.kinerja.kernel.Hasil;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One row computed.
 *
 * @param target what was read of the target, if readable
 * @param capaian in percent with two decimals, half up
 * @param terbaca false when a cell could not be read
 */
record HasilBaris(
        Optional<Hasil> target,
        Optional<BigDecimal> realisasi,
        Optional<BigDecimal> capaian,
        String kategori,
        String catatan,
        boolean terbaca) {}
