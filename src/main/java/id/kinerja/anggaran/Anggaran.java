package id.kinerja.anggaran;

import id.kinerja.kernel.KodeProgram;
import id.kinerja.kernel.Sumber;
import id.kinerja.kernel.TahunAnggaran;
import java.math.BigDecimal;
import java.util.Optional;

/** Ceiling and spending of one sub kegiatan in one year and fund source, in rupiah; {@code fisik} is the physical progress in percent. A blank ceiling is not zero. */
public record Anggaran(
        KodeProgram subKegiatan,
        TahunAnggaran tahun,
        Optional<String> sumberDana,
        Optional<BigDecimal> paguMurni,
        Optional<BigDecimal> paguPerubahan,
        Optional<BigDecimal> realisasi,
        Optional<BigDecimal> fisik,
        Optional<BigDecimal> paguOperasi,
        Optional<BigDecimal> paguModal,
        Optional<BigDecimal> realisasiOperasi,
        Optional<BigDecimal> realisasiModal,
        Optional<String> keterangan,
        Sumber sumber) {}
