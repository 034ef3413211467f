/** Rules among the documents of one agency and year: report, agreement, plan, last year's report. */
@NullMarked
package id.kinerja.pemeriksaan.aturan.bersama;

import org.jspecify.annotations.NullMarked;
