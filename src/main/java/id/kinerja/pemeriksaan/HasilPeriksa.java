package id.kinerja.pemeriksaan;

import java.util.List;

/** What a check of one document gave; findings in reading order. */
public record HasilPeriksa(String dokumen, Ringkasan ringkasan, List<Temuan> temuan, List<String> catatan) {
    public HasilPeriksa {
        temuan = List.copyOf(temuan);
        catatan = List.copyOf(catatan);
    }

    /**
     * How much was checked.
     *
     * @param tabelDitemukan tables after their parts were joined
     * @param tabelDibaca those whose headings were understood
     * @param angkaDiperiksa figures that took part in a check
     */
    public record Ringkasan(
            int tabelDitemukan, int tabelDibaca, int angkaDiperiksa, int cocok, int tidakCocok, int tidakDapatDiuji) {}

    public long banyak(Tingkat tingkat) {
        return temuan.stream().filter(t -> t.tingkat() == tingkat).count();
    }
}
