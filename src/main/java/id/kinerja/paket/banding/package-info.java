/** What differs between two packages in their lossless form, table by table and file by file. */
@NamedInterface
@NullMarked
package id.kinerja.paket.banding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
