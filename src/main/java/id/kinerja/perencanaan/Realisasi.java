package id.kinerja.perencanaan;

import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Satuan;
import id.kinerja.kernel.Sumber;
import id.kinerja.kernel.TahunAnggaran;
import id.kinerja.kernel.Triwulan;
import java.math.BigDecimal;
import java.util.Optional;

/** What was realised of one indicator in one year or quarter. {@code pembilang} and {@code penyebut} where known; {@code tahunAcuan}: the year the figure really describes. */
public record Realisasi(
        String indikator,
        TahunAnggaran tahun,
        Optional<Triwulan> triwulan,
        Hasil realisasi,
        Satuan satuan,
        Optional<BigDecimal> pembilang,
        Optional<BigDecimal> penyebut,
        Optional<Integer> tahunAcuan,
        Optional<String> keterangan,
        Sumber sumber) {}
