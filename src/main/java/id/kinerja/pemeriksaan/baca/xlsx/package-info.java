/** Excel workbooks (SpreadsheetML). */
@NullMarked
package id.kinerja.pemeriksaan.baca.xlsx;

import org.jspecify.annotations.NullMarked;
