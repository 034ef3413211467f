package id.kinerja.kernel;

/** A plan period, first and last year included, printed as 2021–2026. */
public record Periode(int awal, int akhir) {
    public Periode {
        if (akhir < awal) {
            throw new IllegalArgumentException("Periode " + awal + "–" + akhir + " terbalik");
        }
    }

    @Override
    public String toString() {
        return awal + "–" + akhir;
    }
}
