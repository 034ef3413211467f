package id.kinerja.penyimpanan.internal;

import id.kinerja.basisdata.Sql;
import id.kinerja.penyimpanan.BerkasReviu;
import id.kinerja.penyimpanan.KeputusanTemuan;
import id.kinerja.penyimpanan.Reviu;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Reviews in the database. */
public final class ReviuSql {
    private ReviuSql() {}

    public static void tambah(Sql sql, String id, OptionalInt tahun) {
        sql.perintah("insert into reviu (reviu_id, tahun) values (?, nullif(?, 0))")
                .params(id, tahun.orElse(0))
                .update();
    }

    public static void tambahNaskah(Sql sql, String id, int nomor, int versi, BerkasReviu berkas) {
        sql.perintah("insert into naskah_reviu (reviu_id, nomor, versi, nama, isi) values (?, ?, ?, ?, ?)")
                .params(id, nomor, versi, berkas.nama(), berkas.isi().get())
                .update();
    }

    /** 0 when there is no such document. */
    public static int versiTerakhir(Sql sql, String id, int nomor) {
        return sql.perintah("select coalesce(max(versi), 0) from naskah_reviu where reviu_id = ? and nomor = ?")
                .params(id, nomor)
                .query(Integer.class)
                .single();
    }

    public static Optional<Reviu> cari(Sql sql, String id) {
        return sql.perintah("select tahun, dibuat from reviu where reviu_id = ?")
                .param(id)
                .query((r, _) -> new Reviu(
                        id,
                        r.getObject("tahun") instanceof Integer t ? OptionalInt.of(t) : OptionalInt.empty(),
                        saat(r),
                        naskah(sql, id)))
                .optional();
    }

    private static List<Reviu.NaskahReviu> naskah(Sql sql, String id) {
        return sql.perintah(
                        "select nomor, versi, nama, length(isi) as ukuran, dibuat from naskah_reviu where reviu_id = ?")
                .param(id)
                .query((r, _) -> new Reviu.NaskahReviu(
                        r.getInt("nomor"), r.getInt("versi"), r.getString("nama"), r.getLong("ukuran"), saat(r)))
                .list();
    }

    public static Optional<byte[]> isi(Sql sql, String id, int nomor, int versi) {
        return sql.perintah("select isi from naskah_reviu where reviu_id = ? and nomor = ? and versi = ?")
                .params(id, nomor, versi)
                .query((r, _) -> r.getBytes("isi"))
                .optional();
    }

    public static int putuskan(Sql sql, String id, String temuan, KeputusanTemuan.Macam macam, String uraian) {
        return sql.perintah("insert into keputusan_temuan (reviu_id, temuan, macam, uraian) values (?, ?, ?, ?)")
                .params(id, temuan, macam.kode(), uraian)
                .update();
    }

    public static int banyakKeputusan(Sql sql, String id) {
        return sql.perintah("select count(*)::integer from keputusan_temuan where reviu_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    public static List<KeputusanTemuan> keputusan(Sql sql, String id) {
        return sql.perintah(
                        "select temuan, macam, uraian, dibuat from keputusan_temuan where reviu_id = ? order by urut")
                .param(id)
                .query((r, _) -> new KeputusanTemuan(
                        r.getString("temuan"),
                        KeputusanTemuan.Macam.valueOf(r.getString("macam").toUpperCase(Locale.ROOT)),
                        r.getString("uraian"),
                        saat(r)))
                .list();
    }

    public static void buangYangLama(Sql sql) {
        sql.perintah("select 1 from buang_reviu_lama()").query().listOfRows();
    }

    /** Bytes of all documents together. */
    public static long tampungan(Sql sql) {
        return sql.perintah("select tampungan_reviu()").query(Long.class).single();
    }

    private static Instant saat(ResultSet r) throws SQLException {
        return r.getObject("dibuat", OffsetDateTime.class).toInstant();
    }
}
