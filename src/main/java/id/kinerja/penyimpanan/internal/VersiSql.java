package id.kinerja.penyimpanan.internal;

import id.kinerja.basisdata.Sql;
import id.kinerja.penyimpanan.DataSudahBerubah;
import id.kinerja.penyimpanan.KunciData;
import id.kinerja.penyimpanan.Versi;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalInt;

/** The chain of versions of a data year; its row in the directory is locked while the next one is written. */
public final class VersiSql {
    private final Sql sql;
    private final KunciData kunci;
    private final int nomor;

    private VersiSql(Sql sql, KunciData kunci, int nomor) {
        this.sql = sql;
        this.kunci = kunci;
        this.nomor = nomor;
    }

    public static VersiSql berikut(Sql sql, KunciData kunci, int dasar) {
        int kini = sql.perintah(
                        "select versi from tahun_data where pemda_id = ? and opd_id = ? and tahun = ? for update")
                .params(kunci.pemda(), kunci.opd(), kunci.tahun())
                .query(Integer.class)
                .optional()
                .orElse(0);
        if (kini != dasar) {
            throw new DataSudahBerubah(dasar, kini);
        }
        return new VersiSql(sql, kunci, kini + 1);
    }

    public int nomor() {
        return nomor;
    }

    public void catatImpor(String asal, Instant kini) {
        sql.perintah("insert into versi values (?, ?, ?, ?, ?, 'impor', ?, null)")
                .params(kunci.pemda(), kunci.opd(), kunci.tahun(), nomor, DirektoriSql.waktu(kini), asal)
                .update();
    }

    public void catatPengembalian(int tujuan, String alasan, Instant kini) {
        sql.perintah("insert into versi values (?, ?, ?, ?, ?, 'pengembalian', ?, ?)")
                .params(kunci.pemda(), kunci.opd(), kunci.tahun(), nomor, DirektoriSql.waktu(kini), alasan, tujuan)
                .update();
    }

    public static List<Versi> riwayat(Sql sql, KunciData kunci) {
        return sql.perintah("""
                        select v.nomor, v.dibuat, v.asal, v.dikembalikan, count(t.tabel) as tabel, coalesce(sum(t.baris), 0) as baris
                        from versi v left join versi_tabel t using (pemda_id, opd_id, tahun_data, nomor)
                        where v.pemda_id = ? and v.opd_id = ? and v.tahun_data = ?
                        group by v.nomor, v.dibuat, v.asal, v.dikembalikan order by v.nomor desc""")
                .params(kunci.pemda(), kunci.opd(), kunci.tahun())
                .query((r, _) -> {
                    int dikembalikan = r.getInt("dikembalikan");
                    OptionalInt asal = r.wasNull() ? OptionalInt.empty() : OptionalInt.of(dikembalikan);
                    return new Versi(
                            r.getInt("nomor"),
                            r.getObject("dibuat", OffsetDateTime.class).toInstant(),
                            r.getString("asal"),
                            asal,
                            r.getInt("tabel"),
                            r.getInt("baris"));
                })
                .list();
    }
}
