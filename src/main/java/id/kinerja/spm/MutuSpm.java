package id.kinerja.spm;

import id.kinerja.kernel.Sumber;
import java.math.BigDecimal;
import java.util.Optional;

/** Minimum quality and budget of one or several services. */
public record MutuSpm(
        String kode,
        String indikator,
        BigDecimal targetPersen,
        String batasWaktu,
        Optional<BigDecimal> realisasiPersen,
        Optional<BigDecimal> anggaran,
        Optional<BigDecimal> realisasiAnggaran,
        Sumber sumber) {}
