package id.kinerja.paket;

import java.nio.file.Path;

/** Reads a data package from a folder or a zip file; nothing is written anywhere. */
public final class PembacaPaket {
    private PembacaPaket() {}

    public static HasilBaca baca(Path folderAtauZip) {
        throw new UnsupportedOperationException();
    }
}
