package id.kinerja.kernel;

/** A budget year, 1 January to 31 December. UU 17/2003 article 4. */
public record TahunAnggaran(int tahun) implements Comparable<TahunAnggaran> {
    public TahunAnggaran {
        if (tahun < 1945 || tahun > 2200) {
            throw new IllegalArgumentException("Tahun anggaran " + tahun + " tidak masuk akal");
        }
    }

    @Override
    public int compareTo(TahunAnggaran lain) {
        return Integer.compare(tahun, lain.tahun);
    }

    @Override
    public String toString() {
        return Integer.toString(tahun);
    }
}
