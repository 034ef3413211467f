/** The command line; knows everybody, is known by nobody. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "organisasi",
            "datatahun",
            "pemantauan",
            "pengukuran",
            "pengukuran :: formula",
            "pengukuran :: skala",
            "pemeriksaan",
            "pemeriksaan :: baca",
            "pemeriksaan :: json",
            "pemeriksaan :: kertas",
            "pemeriksaan :: tandai",
            "laporan",
            "laporan :: cetak",
            "paket",
            "paket :: banding",
            "paket :: bentuk",
            "paket :: xlsx",
            "basisdata",
            "penyimpanan",
            "peladen"
        })
@NullMarked
package id.kinerja.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
