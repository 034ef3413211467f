package id.kinerja.cli.hitung;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes rows as they come, in one of the formats. */
interface PenulisHasil extends Closeable {
    void baris(List<String> sel, HasilBaris hasil) throws IOException;
}
