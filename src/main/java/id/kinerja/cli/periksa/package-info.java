/** What the command {@code periksa} does with many files: side by side, in order, written for people or for programs. */
@NullMarked
package id.kinerja.cli.periksa;

import org.jspecify.annotations.NullMarked;
