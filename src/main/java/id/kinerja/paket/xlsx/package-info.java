/** The workbook form of a package: one sheet per table, with headings, help and lists for people; lossless both ways. */
@NamedInterface
@NullMarked
package id.kinerja.paket.xlsx;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
