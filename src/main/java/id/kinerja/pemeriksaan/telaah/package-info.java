/** Understanding of what was read: joined tables with their headings and roles, printed numbers, statements, the rules a document states for itself. */
@NamedInterface("telaah")
@NullMarked
package id.kinerja.pemeriksaan.telaah;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
