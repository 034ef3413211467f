/**
 * What inspectors would ask of our own data and of the report it yields, known before they come: rules over the data of a year, the rules of
 * {@code pemeriksaan} over its composed report, and the warnings of its package, put together so that one cause is one finding.
 *
 * @dasar PermenPAN-RB 88/2021
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "organisasi",
            "perencanaan",
            "anggaran",
            "perjanjian",
            "datatahun",
            "paket",
            "pengukuran",
            "laporan",
            "laporan :: lkjip",
            "laporan :: narasi",
            "dokumen",
            "dokumen :: html",
            "pemeriksaan",
            "pemeriksaan :: baca"
        })
@NullMarked
package id.kinerja.pemantauan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
