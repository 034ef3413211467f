/** A job: how far it is, and its result when it is done. */
@NullMarked
package id.kinerja.layar.pekerjaan;

import org.jspecify.annotations.NullMarked;
