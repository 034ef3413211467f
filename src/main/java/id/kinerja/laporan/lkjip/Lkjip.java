package id.kinerja.laporan.lkjip;

import id.kinerja.dokumen.Dokumen;
import id.kinerja.pengukuran.Pengukuran;
import java.time.Clock;

/** Composes the LKjIP of one year. */
public final class Lkjip {
    private Lkjip() {}

    public static Dokumen susun(Pengukuran pengukuran, Clock jam) {
        throw new UnsupportedOperationException();
    }
}
