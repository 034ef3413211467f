package id.kinerja.datatahun;

import id.kinerja.kernel.Satuan;
import id.kinerja.kernel.Sumber;
import id.kinerja.kernel.TahunAnggaran;
import java.math.BigDecimal;
import java.util.Optional;

/** A result of which only the result is known; printed as reported, never recomputed. {@code objek}: code of what it is about; {@code ukuran}: e.g. capaian, serapan; {@code uraian}: the wording beside it. */
public record Dilaporkan(
        String objek,
        String ukuran,
        Optional<String> uraian,
        TahunAnggaran tahun,
        BigDecimal nilai,
        Satuan satuan,
        Sumber sumber) {}
