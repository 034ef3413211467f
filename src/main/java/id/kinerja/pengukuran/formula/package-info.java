/** One class per kind of formula, callable without a DataTahun. PermenPAN-RB 53/2014, Lampiran II. */
@NamedInterface("formula")
@NullMarked
package id.kinerja.pengukuran.formula;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
