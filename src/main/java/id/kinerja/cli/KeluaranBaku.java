package id.kinerja.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Standard output that remembers why writing failed, for a {@link java.io.PrintWriter} forgets it.
 *
 * <p>A reader that has seen enough ({@code | head}) is no failure; a full disk is.
 */
final class KeluaranBaku extends FilterOutputStream {
    private Optional<IOException> galat = Optional.empty();

    KeluaranBaku(OutputStream keluar) {
        super(keluar);
    }

    /** What to tell the user, unless all was written or nobody wanted more. */
    Optional<String> kegagalan() {
        return galat.map(g -> String.valueOf(g.getMessage()))
                .filter(sebab -> !sebab.contains("Broken pipe"))
                .map(sebab -> "Keluaran tidak dapat ditulis sampai selesai"
                        + (sebab.contains("No space left") ? " karena tempat penyimpanan penuh" : "")
                        + ". Hasil yang tertulis tidak lengkap; jangan dipakai.");
    }

    @Override
    public void write(int isi) throws IOException {
        write(new byte[] {(byte) isi}, 0, 1);
    }

    @Override
    public void write(byte[] isi, int mulai, int panjang) throws IOException {
        if (galat.isPresent()) {
            throw galat.get();
        }
        try {
            out.write(isi, mulai, panjang);
        } catch (IOException gagal) {
            galat = Optional.of(gagal);
            throw gagal;
        }
    }
}
