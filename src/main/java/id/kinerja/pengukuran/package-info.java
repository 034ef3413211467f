/**
 * Measurement: pure functions over DataTahun, each result a Hitungan with its whole derivation. PermenPAN-RB 53/2014, Lampiran II.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "organisasi", "perencanaan", "anggaran", "perjanjian", "spm", "datatahun"})
@NullMarked
package id.kinerja.pengukuran;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
