/**
 * Data years in the database: every import a version that can be undone, opened as measured snapshots.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "organisasi",
            "paket",
            "paket :: bentuk",
            "paket :: isi",
            "paket :: skema",
            "pengukuran",
            "laporan",
            "basisdata"
        })
@NullMarked
package id.kinerja.penyimpanan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
