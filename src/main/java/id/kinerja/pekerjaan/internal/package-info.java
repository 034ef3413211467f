/** The SQL of jobs. */
@NullMarked
package id.kinerja.pekerjaan.internal;

import org.jspecify.annotations.NullMarked;
