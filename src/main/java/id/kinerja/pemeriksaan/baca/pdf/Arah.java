package id.kinerja.pemeriksaan.baca.pdf;

/** Direction in which text runs on the page, in quarter turns counterclockwise. */
enum Arah {
    MENDATAR(0),
    NAIK(1),
    TERBALIK(2),
    TURUN(3);

    private final int putaran;

    Arah(int putaran) {
        this.putaran = putaran;
    }

    /** The direction of this vector on a page whose y points downward. */
    static Arah dari(float x, float y) {
        if (Math.abs(x) >= Math.abs(y)) {
            return x >= 0 ? MENDATAR : TERBALIK;
        }
        return y < 0 ? NAIK : TURUN;
    }

    /** The rectangle after the page has been turned so that text of this direction reads horizontally. */
    Kotak tegakkan(Kotak k) {
        return switch (this) {
            case MENDATAR -> k;
            case NAIK -> new Kotak(-k.bawah(), k.kiri(), -k.atas(), k.kanan());
            case TERBALIK -> new Kotak(-k.kanan(), -k.bawah(), -k.kiri(), -k.atas());
            case TURUN -> new Kotak(k.atas(), -k.kanan(), k.bawah(), -k.kiri());
        };
    }

    /** What this direction becomes when the page is turned so that {@code acuan} reads horizontally. */
    Arah terhadap(Arah acuan) {
        return switch (Math.floorMod(putaran - acuan.putaran, 4)) {
            case 0 -> MENDATAR;
            case 1 -> NAIK;
            case 2 -> TERBALIK;
            default -> TURUN;
        };
    }

    Arah balik() {
        return MENDATAR.terhadap(this);
    }
}
