/** What the writers of XML formats share. */
@NullMarked
package id.kinerja.dokumen.xml;

import org.jspecify.annotations.NullMarked;
