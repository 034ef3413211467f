package id.kinerja.pekerjaan.internal;

import id.kinerja.basisdata.Sql;
import id.kinerja.pekerjaan.Pekerjaan;
import id.kinerja.pekerjaan.Tugas;
import id.kinerja.penyimpanan.KunciData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Jobs as rows; one whose process has been silent for long reads as interrupted. */
public final class PekerjaanSql {
    private static final String KEADAAN_KINI =
            "case when keadaan in ('antre', 'berjalan') and denyut < now() - interval '15 seconds' then 'terhenti' else keadaan end";
    private static final String BACA = "select *, " + KEADAAN_KINI + " as kini from pekerjaan ";
    private static final String TAHUN = "where pemda_id = ? and opd_id = ? and tahun_data = ? ";

    private PekerjaanSql() {}

    public static Optional<Pekerjaan> cari(Sql sql, String id) {
        return sql.perintah(BACA + "where pekerjaan_id = ?")
                .param(id)
                .query((r, _) -> pekerjaan(r))
                .optional();
    }

    /** Newest first. */
    public static List<Pekerjaan> terbaru(Sql sql, KunciData data, int paling) {
        return sql.perintah(BACA + TAHUN + "order by dibuat desc, pekerjaan_id limit ?")
                .params(data.pemda(), data.opd(), data.tahun(), paling)
                .query((r, _) -> pekerjaan(r))
                .list();
    }

    /** A job with the same result that is done or under way. */
    public static Optional<String> sama(Sql sql, KunciData data, String sidik) {
        return sql.perintah("select pekerjaan_id from pekerjaan " + TAHUN + "and sidik = ? and " + KEADAAN_KINI
                        + " in ('antre', 'berjalan', 'selesai') order by dibuat desc limit 1")
                .params(data.pemda(), data.opd(), data.tahun(), sidik)
                .query(String.class)
                .optional();
    }

    /** Two who ask for the same at once are let in one after the other; the lock ends with the transaction. */
    public static void bergiliran(Sql sql, KunciData data, String sidik) {
        sql.perintah("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("pekerjaan " + data.jalur() + " " + sidik)
                .query()
                .singleRow();
    }

    public static void tambah(Sql sql, String id, Tugas tugas) {
        sql.perintah("""
                        insert into pekerjaan (pekerjaan_id, pemda_id, opd_id, tahun_data, sidik, judul, asal)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .param(id)
                .param(tugas.data().map(KunciData::pemda).orElse(null))
                .param(tugas.data().map(KunciData::opd).orElse(null))
                .param(tugas.data().map(KunciData::tahun).orElse(null))
                .param(tugas.sidik())
                .param(tugas.judul())
                .param(tugas.asal())
                .update();
    }

    public static void buangYangLama(Sql sql) {
        sql.perintah("select buang_pekerjaan_lama()").query().singleRow();
    }

    private static Pekerjaan pekerjaan(ResultSet r) throws SQLException {
        int tahun = r.getInt("tahun_data");
        Optional<KunciData> data = r.wasNull()
                ? Optional.empty()
                : Optional.of(new KunciData(r.getString("pemda_id"), r.getString("opd_id"), tahun));
        return new Pekerjaan(
                r.getString("pekerjaan_id"),
                new Tugas(data, r.getString("sidik"), r.getString("judul"), r.getString("asal")),
                r.getObject("dibuat", OffsetDateTime.class).toInstant(),
                keadaan(r));
    }

    private static Pekerjaan.Keadaan keadaan(ResultSet r) throws SQLException {
        return switch (r.getString("kini")) {
            case "antre" -> new Pekerjaan.Antre();
            case "berjalan" -> new Pekerjaan.Berjalan(r.getString("langkah"), r.getInt("selesai"), r.getInt("dari"));
            case "selesai" -> selesai(r);
            case "gagal" ->
                r.getString("kejadian").isEmpty()
                        ? new Pekerjaan.Ditolak(r.getString("pesan"))
                        : new Pekerjaan.Terganggu(r.getString("kejadian"));
            case "terhenti" -> new Pekerjaan.Terhenti();
            default -> throw new IllegalStateException("keadaan pekerjaan " + r.getString("kini"));
        };
    }

    private static Pekerjaan.Keadaan selesai(ResultSet r) throws SQLException {
        String tujuan = r.getString("tujuan");
        return tujuan.isEmpty()
                ? new Pekerjaan.BerkasSelesai(r.getString("nama_berkas"), r.getString("jenis_isi"), r.getLong("ukuran"))
                : new Pekerjaan.HalamanSelesai(tujuan);
    }
}
