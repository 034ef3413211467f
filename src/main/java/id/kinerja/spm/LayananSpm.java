package id.kinerja.spm;

import id.kinerja.kernel.Sumber;
import java.math.BigDecimal;
import java.util.Optional;

/** A service of the minimum standard with its recipients. {@code kelompokMutu} names the quality row that it shares. */
public record LayananSpm(
        String kode,
        String nama,
        String indikator,
        BigDecimal targetPersen,
        String batasWaktu,
        Optional<BigDecimal> harusDilayani,
        Optional<BigDecimal> terlayani,
        Optional<BigDecimal> capaianDilaporkan,
        Optional<String> kelompokMutu,
        Sumber sumber) {}
