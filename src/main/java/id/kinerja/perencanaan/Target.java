package id.kinerja.perencanaan;

import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Satuan;
import id.kinerja.kernel.Sumber;
import id.kinerja.kernel.TahunAnggaran;
import id.kinerja.kernel.Triwulan;
import java.util.Optional;

/** A target of one indicator for one year (or quarter) in one document; {@code berlaku} says that it governs the measurement. */
public record Target(
        String indikator,
        TahunAnggaran tahun,
        Optional<Triwulan> triwulan,
        DokumenTarget dokumen,
        Hasil target,
        Satuan satuan,
        boolean berlaku,
        Sumber sumber) {}
