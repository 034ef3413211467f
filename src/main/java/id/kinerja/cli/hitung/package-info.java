/** The command {@code hitung}: capaian and category for a table of any length, streamed. */
@NullMarked
package id.kinerja.cli.hitung;

import org.jspecify.annotations.NullMarked;
