/** The schema of the data package as data: tables, columns, settings. */
@NullMarked
package id.kinerja.paket.skema;

import org.jspecify.annotations.NullMarked;
