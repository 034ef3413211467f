/**
 * DataTahun: the immutable snapshot of one agency and one year, with its history, that measurement, reports and rules read.
 */
@ApplicationModule(allowedDependencies = {"kernel", "organisasi", "perencanaan", "anggaran", "perjanjian", "spm"})
@NullMarked
package id.kinerja.datatahun;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
