/** The SQL of the versions and of the facts. */
@NullMarked
package id.kinerja.penyimpanan.internal;

import org.jspecify.annotations.NullMarked;
