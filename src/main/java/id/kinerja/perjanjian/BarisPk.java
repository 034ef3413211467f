package id.kinerja.perjanjian;

import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Satuan;
import id.kinerja.kernel.Sumber;
import java.util.Optional;

/** A row of annex A of the Perjanjian Kinerja, worded as signed. {@code indikator}: our code when the row is measured. */
public record BarisPk(
        String kode,
        VersiPk versi,
        String sasaran,
        Optional<String> indikator,
        String namaIndikator,
        Satuan satuan,
        Hasil target,
        Sumber sumber) {}
