/** The tables of a document as a workbook whose derived numbers are live formulas. */
@NamedInterface("xlsx")
@NullMarked
package id.kinerja.dokumen.xlsx;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
