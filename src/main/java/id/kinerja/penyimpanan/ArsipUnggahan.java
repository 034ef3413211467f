package id.kinerja.penyimpanan;

import id.kinerja.basisdata.IdRahasia;
import id.kinerja.basisdata.RuangPenyewa;
import id.kinerja.penyimpanan.internal.UnggahanSql;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Uploaded files for a week, each seen only by who knows its id. */
public final class ArsipUnggahan {
    private final RuangPenyewa ruang;
    private final RandomGenerator acak;
    private final long tampungan;

    /**
     * @param acak source of ids that nobody can guess
     * @param tampungan bytes that all files together may take
     */
    public ArsipUnggahan(RuangPenyewa ruang, RandomGenerator acak, long tampungan) {
        this.ruang = ruang;
        this.acak = acak;
        this.tampungan = tampungan;
    }

    /**
     * Keeps a file and returns its id.
     *
     * @throws TampunganPenuh when there is no room for it
     */
    public String simpan(String nama, byte[] isi) {
        String id = IdRahasia.baru(acak);
        return ruang.dalamUnggahan(id, sql -> {
            UnggahanSql.buangYangLama(sql);
            if (UnggahanSql.tampungan(sql) + isi.length > tampungan) {
                throw TampunganPenuh.unggahan();
            }
            UnggahanSql.tambah(sql, id, nama, isi);
            return id;
        });
    }

    /** Empty for an id that is none, or whose file is a week old. */
    public Optional<Unggahan> cari(String id) {
        return IdRahasia.dari(id).flatMap(i -> ruang.dalamUnggahan(i, sql -> UnggahanSql.cari(sql, i)));
    }

    /** The bytes as sent. */
    public Optional<byte[]> isi(String id) {
        return IdRahasia.dari(id).flatMap(i -> ruang.dalamUnggahan(i, sql -> UnggahanSql.isi(sql, i)));
    }
}
