package id.kinerja.pemeriksaan.telaah;

import java.util.regex.Pattern;

/** What kind of document it is, by the name on its first lines. */
public enum JenisNaskah {
    LKJIP,
    LAIN;

    private static final int AWAL = 14;
    private static final int TERPANJANG = 140;
    private static final int BAB_TERSEDIKIT = 3;
    private static final Pattern NAMA = Pattern.compile(
            "(?is).*(laporan\\s+(akuntabilitas\\s+)?kinerja|\\blk?j\\s?-?\\s?ip\\b|\\blakip\\b|\\blkip\\b|kinerja instansi pemerintah).*");
    private static final Pattern NAMA_LAIN = Pattern.compile(
            "(?is).*(indikator kinerja utama|rencana strategis|rencana kerja|perjanjian kinerja|rencana aksi|laporan keuangan|reviu).*");

    /** An LKjIP is one by its name and by its chapters; a part of one, such as an annex, is not. */
    public static JenisNaskah dari(Kerangka kerangka) {
        boolean bernama = kerangka.baris().stream()
                .limit(AWAL)
                .filter(b -> b.teks().length() <= TERPANJANG)
                .map(BarisNaskah::teks)
                .filter(t -> NAMA.matcher(t).matches() || NAMA_LAIN.matcher(t).matches())
                .findFirst()
                .filter(t -> NAMA.matcher(t).matches())
                .isPresent();
        long bab = kerangka.baris().stream()
                .mapToInt(BarisNaskah::bab)
                .filter(b -> b > 0)
                .distinct()
                .count();
        return bernama && bab >= BAB_TERSEDIKIT ? LKJIP : LAIN;
    }
}
