package id.kinerja.penyimpanan;

import id.kinerja.basisdata.IdRahasia;
import id.kinerja.basisdata.RuangPenyewa;
import id.kinerja.basisdata.Sql;
import id.kinerja.penyimpanan.internal.ReviuSql;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/** Documents under review for 90 days with what was decided about them, each seen only by who knows its id. */
public final class ArsipReviu {
    private static final int KEPUTUSAN_TERBANYAK = 20_000;

    private final RuangPenyewa ruang;
    private final RandomGenerator acak;
    private final long tampungan;

    /**
     * @param acak source of ids that nobody can guess
     * @param tampungan bytes that all documents together may take
     */
    public ArsipReviu(RuangPenyewa ruang, RandomGenerator acak, long tampungan) {
        this.ruang = ruang;
        this.acak = acak;
        this.tampungan = tampungan;
    }

    /**
     * Keeps documents that are to be checked together and returns the id of their review.
     *
     * @param tahun year they report on; empty when it is to be read from them
     * @throws TampunganPenuh when there is no room for them
     */
    public String simpan(OptionalInt tahun, List<BerkasReviu> berkas) {
        String id = IdRahasia.baru(acak);
        return ruang.dalamReviu(id, sql -> {
            pastikanMuat(sql, berkas);
            ReviuSql.tambah(sql, id, tahun);
            for (int i = 0; i < berkas.size(); i++) {
                ReviuSql.tambahNaskah(sql, id, i + 1, 1, berkas.get(i));
            }
            return id;
        });
    }

    /**
     * Keeps a new version of a document.
     *
     * @return its number; empty when there is no such document
     * @throws TampunganPenuh when there is no room for it
     */
    public OptionalInt perbarui(String id, int nomor, BerkasReviu berkas) {
        return IdRahasia.dari(id)
                .map(i -> ruang.dalamReviu(i, sql -> {
                    int versi = ReviuSql.versiTerakhir(sql, i, nomor);
                    if (versi == 0) {
                        return OptionalInt.empty();
                    }
                    pastikanMuat(sql, List.of(berkas));
                    ReviuSql.tambahNaskah(sql, i, nomor, versi + 1, berkas);
                    return OptionalInt.of(versi + 1);
                }))
                .orElse(OptionalInt.empty());
    }

    /** Empty for an id that is none, or whose review is 90 days old. */
    public Optional<Reviu> cari(String id) {
        return IdRahasia.dari(id).flatMap(i -> ruang.dalamReviu(i, sql -> ReviuSql.cari(sql, i)));
    }

    /** The bytes of a document as sent. */
    public Optional<byte[]> isi(String id, int nomor, int versi) {
        return IdRahasia.dari(id).flatMap(i -> ruang.dalamReviu(i, sql -> ReviuSql.isi(sql, i, nomor, versi)));
    }

    /**
     * Adds what people say of a finding; what they said before stays.
     *
     * @throws TampunganPenuh when more was said than a review keeps
     */
    public void putuskan(String id, String temuan, KeputusanTemuan.Macam macam, String uraian) {
        ruang.dalamReviu(id, sql -> {
            if (ReviuSql.banyakKeputusan(sql, id) >= KEPUTUSAN_TERBANYAK) {
                throw TampunganPenuh.keputusan();
            }
            return ReviuSql.putuskan(sql, id, temuan, macam, uraian);
        });
    }

    /** All that was said, in order. */
    public List<KeputusanTemuan> keputusan(String id) {
        return ruang.dalamReviu(id, sql -> ReviuSql.keputusan(sql, id));
    }

    private void pastikanMuat(Sql sql, List<BerkasReviu> berkas) {
        ReviuSql.buangYangLama(sql);
        long baru = berkas.stream().mapToLong(BerkasReviu::ukuran).sum();
        if (ReviuSql.tampungan(sql) + baru > tampungan) {
            throw TampunganPenuh.reviu();
        }
    }
}
