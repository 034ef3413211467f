/** The rules, a package per topic and a class per rule. */
@NullMarked
package id.kinerja.pemeriksaan.aturan;

import org.jspecify.annotations.NullMarked;
