package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.telaah.Kolom.Peran;
import id.kinerja.pemeriksaan.telaah.PohonCetak.Simpul;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Builds the tree of a budget table: among all ways to read its rows as programmes with kegiatan with sub kegiatan it takes the one that
 * goes least against the evidence of wording and codes and against the sums.
 */
public final class PenyusunPohon {
    private static final Pattern TOTAL = Pattern.compile(
            "(?i)\\s*(?:grand\\s+)?(?:jumlah|total)(?:\\s+(?:total|seluruh\\w*|keseluruhan|dana|anggaran|belanja|pagu|realisasi|program|i+|[a-d]|\\(?rp\\)?|dan|tahun|20\\d\\d|kegiatan|rata-rata|%|/|persen)\\.?){0,20}\\s*:?\\s*");
    private static final Set<Peran> UANG = Set.of(Peran.PAGU, Peran.REALISASI_ANGGARAN, Peran.SISA);
    private static final BigDecimal BESAR = BigDecimal.valueOf(Long.MAX_VALUE / 1000);
    private static final int PALING_SEDIKIT = 4;
    private static final int PALING_BANYAK = 600;

    private PenyusunPohon() {}

    /** Empty for a table that is no budget, or whose rows have no levels. */
    public static Optional<PohonCetak> susun(Tabel t) {
        List<Kolom> uang =
                t.kolom().stream().filter(k -> UANG.contains(k.peran())).toList();
        if (uang.isEmpty() || t.pertama(Peran.PAGU).isEmpty()) {
            return Optional.empty();
        }
        List<BarisTabel> isi = new ArrayList<>();
        List<BarisTabel> total = new ArrayList<>();
        for (BarisTabel b : t.baris()) {
            if (uang.stream().noneMatch(k -> b.sel(k.nomor()).angka().isPresent())) {
                continue;
            }
            (total(t, b) ? total : isi).add(b);
        }
        if (isi.size() < PALING_SEDIKIT || isi.size() > PALING_BANYAK) {
            return Optional.empty();
        }
        List<Kolom> menjumlah =
                uang.stream().filter(k -> k.peran() != Peran.SISA).limit(2).toList();
        List<Simpul> akar = new PencarianTingkat(isi, sen(isi, menjumlah), new PetunjukTingkat(t, isi)).akar();
        return akar.stream().anyMatch(s -> !s.anak().isEmpty()) || !total.isEmpty()
                ? Optional.of(new PohonCetak(t, uang, akar, total))
                : Optional.empty();
    }

    /** Whether a row says to be the total of all. */
    public static boolean total(Tabel t, BarisTabel b) {
        return TOTAL.matcher(t.pokok(b)).matches()
                || b.sel().stream()
                        .filter(s -> !s.kosong())
                        .findFirst()
                        .filter(s ->
                                s.angka().isEmpty() && TOTAL.matcher(s.teks()).matches())
                        .isPresent();
    }

    private static long[][] sen(List<BarisTabel> isi, List<Kolom> kolom) {
        long[][] hasil = new long[isi.size()][kolom.size()];
        for (int i = 0; i < isi.size(); i++) {
            for (int k = 0; k < kolom.size(); k++) {
                hasil[i][k] = isi.get(i)
                        .sel(kolom.get(k).nomor())
                        .angka()
                        .map(a -> a.nilai().movePointRight(2).min(BESAR).longValue())
                        .orElse(0L);
            }
        }
        return hasil;
    }
}
