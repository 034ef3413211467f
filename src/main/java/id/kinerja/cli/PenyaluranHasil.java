package id.kinerja.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;

/** Hands a long result on and stops as soon as nobody takes it, so that an endless table does not run for ever. */
final class PenyaluranHasil extends FilterWriter {
    private final PrintWriter keluar;

    /** The output no longer takes anything; {@link KeluaranBaku} knows why. Unchecked, so that no writer of a format wraps it. */
    static final class Terputus extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    PenyaluranHasil(PrintWriter keluar) {
        super(keluar);
        this.keluar = keluar;
    }

    @Override
    public void write(char[] isi, int mulai, int panjang) throws IOException {
        super.write(isi, mulai, panjang);
        if (keluar.checkError()) {
            throw new Terputus();
        }
    }
}
