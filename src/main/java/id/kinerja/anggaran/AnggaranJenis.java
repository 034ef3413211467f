package id.kinerja.anggaran;

import id.kinerja.kernel.Sumber;
import id.kinerja.kernel.TahunAnggaran;
import java.math.BigDecimal;
import java.util.Optional;

/** Ceiling by kind of spending for the whole agency, in rupiah. */
public record AnggaranJenis(
        JenisBelanja jenis,
        TahapAnggaran tahap,
        TahunAnggaran tahun,
        BigDecimal pagu,
        Optional<BigDecimal> realisasi,
        Sumber sumber) {}
