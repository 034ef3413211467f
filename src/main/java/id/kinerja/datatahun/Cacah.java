package id.kinerja.datatahun;

import id.kinerja.kernel.Satuan;
import id.kinerja.kernel.Sumber;
import id.kinerja.kernel.TahunAnggaran;
import java.math.BigDecimal;
import java.util.Optional;

/** A further count the report states: PSKS, recipients, other outputs. {@code target} where one was set. */
public record Cacah(
        String kode,
        String kelompok,
        Optional<String> nomor,
        String uraian,
        Optional<BigDecimal> target,
        BigDecimal jumlah,
        Satuan satuan,
        TahunAnggaran tahun,
        Sumber sumber) {}
