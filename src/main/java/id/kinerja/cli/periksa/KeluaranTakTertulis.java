package id.kinerja.cli.periksa;

import java.io.IOException;

/** Results can not be put where the user wants them. */
public final class KeluaranTakTertulis extends IOException {
    private static final long serialVersionUID = 1L;
    private final String folder;
    private final IOException sebab;

    KeluaranTakTertulis(String folder, IOException sebab) {
        super(sebab);
        this.folder = folder;
        this.sebab = sebab;
    }

    /** As the user named it. */
    public String folder() {
        return folder;
    }

    public IOException sebab() {
        return sebab;
    }
}
