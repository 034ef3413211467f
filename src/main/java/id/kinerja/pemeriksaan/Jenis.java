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

    /** For people. */
    public String sebutan() {
        return switch (this) {
            case RASIO -> "Persentase";
            case JUMLAH -> "Penjumlahan";
            case PEMBULATAN -> "Pembulatan";
            case RATA_RATA -> "Rata-rata";
            case KATEGORI -> "Kategori dan skala";
            case TERBILANG -> "Terbilang";
            case EFISIENSI -> "Efisiensi";
            case RUMUS -> "Rumus dan arah indikator";
            case TARGET -> "Target";
            case ANTARTABEL -> "Kesesuaian antarbagian";
            case CACAH -> "Banyaknya";
            case TREN -> "Kecenderungan";
            case TAHUN_LABEL -> "Tahun dan penamaan";
            case KURANG -> "Kelengkapan";
            case BENTUK -> "Bentuk penulisan";
        };
    }

    /** Word of the JSON output. */
    public String kode() {
        return kode;
    }
}
