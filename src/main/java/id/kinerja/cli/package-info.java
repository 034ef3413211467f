/**
 * The command line; knows everybody, is known by nobody.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "organisasi",
            "perencanaan",
            "anggaran",
            "perjanjian",
            "spm",
            "datatahun",
            "pengukuran",
            "pengukuran :: formula",
            "pengukuran :: skala",
            "laporan",
            "dokumen",
            "paket"
        })
@NullMarked
package id.kinerja.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
