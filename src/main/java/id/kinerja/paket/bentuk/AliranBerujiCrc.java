package id.kinerja.paket.bentuk;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;

/** Content of a zip entry whose checksum is compared at its end; {@code ZipFile} itself does not. */
final class AliranBerujiCrc extends CheckedInputStream {
    private final ZipEntry entri;

    AliranBerujiCrc(InputStream masuk, ZipEntry entri) {
        super(masuk, new CRC32());
        this.entri = entri;
    }

    @Override
    public int read(byte[] isi, int mulai, int panjang) throws IOException {
        int dibaca = super.read(isi, mulai, panjang);
        if (dibaca < 0 && entri.getCrc() >= 0 && getChecksum().getValue() != entri.getCrc()) {
            throw new IOException("isi " + entri.getName() + " di dalam zip rusak");
        }
        return dibaca;
    }
}
