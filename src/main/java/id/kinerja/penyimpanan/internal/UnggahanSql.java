package id.kinerja.penyimpanan.internal;

import id.kinerja.basisdata.Sql;
import id.kinerja.penyimpanan.Unggahan;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Uploaded files in the database. */
public final class UnggahanSql {
    private UnggahanSql() {}

    public static void tambah(Sql sql, String id, String nama, byte[] isi) {
        sql.perintah("insert into unggahan (unggahan_id, nama, isi) values (?, ?, ?)")
                .params(id, nama, isi)
                .update();
    }

    public static Optional<Unggahan> cari(Sql sql, String id) {
        return sql.perintah("select nama, length(isi) as ukuran, dibuat from unggahan where unggahan_id = ?")
                .param(id)
                .query((r, _) -> new Unggahan(
                        id,
                        r.getString("nama"),
                        r.getLong("ukuran"),
                        r.getObject("dibuat", OffsetDateTime.class).toInstant()))
                .optional();
    }

    public static Optional<byte[]> isi(Sql sql, String id) {
        return sql.perintah("select isi from unggahan where unggahan_id = ?")
                .param(id)
                .query((r, _) -> r.getBytes("isi"))
                .optional();
    }

    public static void buangYangLama(Sql sql) {
        sql.perintah("select 1 from buang_unggahan_lama()").query().listOfRows();
    }

    /** Bytes of all uploads together. */
    public static long tampungan(Sql sql) {
        return sql.perintah("select tampungan_unggahan()").query(Long.class).single();
    }
}
