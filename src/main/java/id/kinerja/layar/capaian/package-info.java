/** Bab III of the LKjIP in the browser: each section a page, with the numbers of tables that the report has. */
@NullMarked
package id.kinerja.layar.capaian;

import org.jspecify.annotations.NullMarked;
