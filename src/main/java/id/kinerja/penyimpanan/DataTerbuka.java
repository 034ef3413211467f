package id.kinerja.penyimpanan;

import id.kinerja.paket.Masalah;
import id.kinerja.pengukuran.Pengukuran;
import java.util.List;

/** A data year at its version in force, measured. */
public record DataTerbuka(
        KunciData kunci,
        PerangkatTerdaftar perangkat,
        PerangkatTerdaftar.Tahun tahun,
        Pengukuran ukur,
        List<Masalah> peringatan) {}
