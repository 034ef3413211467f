package id.kinerja.pekerjaan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** The bytes of a finished file. */
public final class IsiBerkas {
    private final byte[] isi;

    private IsiBerkas(byte[] isi) {
        this.isi = isi;
    }

    public static IsiBerkas dari(byte[] isi) {
        return new IsiBerkas(isi.clone());
    }

    public static IsiBerkas dari(ByteArrayOutputStream isi) {
        return new IsiBerkas(isi.toByteArray());
    }

    public int ukuran() {
        return isi.length;
    }

    public void tulis(OutputStream keluar) throws IOException {
        keluar.write(isi);
    }

    public byte[] bita() {
        return isi.clone();
    }
}
