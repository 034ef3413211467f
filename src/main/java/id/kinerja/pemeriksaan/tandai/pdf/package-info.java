/** Annotations in a PDF, appended so that the original stays whole within the file. */
@NullMarked
package id.kinerja.pemeriksaan.tandai.pdf;

import org.jspecify.annotations.NullMarked;
