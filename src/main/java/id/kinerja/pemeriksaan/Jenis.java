package id.kinerja.pemeriksaan;

/** Kind of a finding. */
public enum Jenis {
    RASIO("ratio"),
    JUMLAH("sum"),
    PEMBULATAN("rounding"),
    RATA_RATA("average"),
    KATEGORI("category"),
    TERBILANG("terbilang"),
    EFISIENSI("efisiensi"),
    RUMUS("polarity/formula"),
    TARGET("target"),
    ANTARTABEL("cross-table"),
    CACAH("count"),
    TREN("trend"),
    TAHUN_LABEL("year/label"),
    KURANG("missing"),
    BENTUK("format");

    private final String kode;

    Jenis(String kode) {
        this.kode = kode;
    }

    /** Word of the JSON output. */
    public String kode() {
        return kode;
    }
}
