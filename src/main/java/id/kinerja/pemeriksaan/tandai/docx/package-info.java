/** Comments in a Word document: nothing of the original is changed, they are put in between. */
@NullMarked
package id.kinerja.pemeriksaan.tandai.docx;

import org.jspecify.annotations.NullMarked;
