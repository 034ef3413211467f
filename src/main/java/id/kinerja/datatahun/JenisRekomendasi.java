package id.kinerja.datatahun;

/** Conclusion, recommendation of the report, or recommendation of the last evaluation. */
public enum JenisRekomendasi {
    SIMPULAN,
    REKOMENDASI,
    EVALUASI
}
