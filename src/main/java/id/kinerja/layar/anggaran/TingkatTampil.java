package id.kinerja.layar.anggaran;

import java.util.Arrays;

/** How far down the tree the table goes. */
public enum TingkatTampil {
    /** Everything, folded by programme. */
    RINGKAS("", "Semua, dilipat per program", 3),
    PROGRAM("program", "Program", 1),
    KEGIATAN("kegiatan", "Kegiatan", 2),
    SUB_KEGIATAN("sub-kegiatan", "Sub kegiatan", 3);

    private final String kode;
    private final String sebutan;
    private final int dalam;

    TingkatTampil(String kode, String sebutan, int dalam) {
        this.kode = kode;
        this.sebutan = sebutan;
        this.dalam = dalam;
    }

    static TingkatTampil dari(String kode) {
        return Arrays.stream(values())
                .filter(t -> t.kode.equals(kode))
                .findFirst()
                .orElse(RINGKAS);
    }

    public String kode() {
        return kode;
    }

    public String sebutan() {
        return sebutan;
    }

    boolean memuat(int tingkat) {
        return tingkat <= dalam;
    }
}
