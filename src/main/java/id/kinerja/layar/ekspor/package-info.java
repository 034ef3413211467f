/** The data themselves to take away: any version as workbook or zip, and the empty workbook to begin with. */
@NullMarked
package id.kinerja.layar.ekspor;

import org.jspecify.annotations.NullMarked;
