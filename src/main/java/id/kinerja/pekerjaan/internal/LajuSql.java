package id.kinerja.pekerjaan.internal;

import id.kinerja.basisdata.Sql;
import id.kinerja.pekerjaan.HasilKerja;
import id.kinerja.pekerjaan.IsiBerkas;
import java.util.Optional;

/** What the process that works on a job writes down about it. */
public final class LajuSql {
    private static final String BELUM_SELESAI = " where pekerjaan_id = ? and keadaan in ('antre', 'berjalan')";

    private LajuSql() {}

    public static int denyut(Sql sql, String id) {
        return sql.perintah("update pekerjaan set denyut = now()" + BELUM_SELESAI)
                .param(id)
                .update();
    }

    public static int langkah(Sql sql, String id, String langkah, int selesai, int dari) {
        return sql.perintah(
                        "update pekerjaan set keadaan = 'berjalan', denyut = now(), langkah = ?, selesai = ?, dari = ?"
                                + BELUM_SELESAI)
                .params(langkah, selesai, dari, id)
                .update();
    }

    public static int selesai(Sql sql, String id, HasilKerja hasil) {
        return switch (hasil) {
            case HasilKerja.Berkas(String nama, String jenisIsi, IsiBerkas isi) -> {
                sql.perintah("insert into pekerjaan_berkas values (?, ?)")
                        .params(id, isi.bita())
                        .update();
                yield sql.perintah(
                                "update pekerjaan set keadaan = 'selesai', nama_berkas = ?, jenis_isi = ?, ukuran = ? where pekerjaan_id = ?")
                        .params(nama, jenisIsi, isi.ukuran(), id)
                        .update();
            }
            case HasilKerja.Halaman(String alamat) ->
                sql.perintah("update pekerjaan set keadaan = 'selesai', tujuan = ? where pekerjaan_id = ?")
                        .params(alamat, id)
                        .update();
        };
    }

    public static int ditolak(Sql sql, String id, String pesan) {
        return sql.perintah("update pekerjaan set keadaan = 'gagal', pesan = ? where pekerjaan_id = ?")
                .params(pesan, id)
                .update();
    }

    public static int terganggu(Sql sql, String id, String kejadian) {
        return sql.perintah("update pekerjaan set keadaan = 'gagal', kejadian = ? where pekerjaan_id = ?")
                .params(kejadian, id)
                .update();
    }

    public static int terhenti(Sql sql, String id) {
        return sql.perintah("update pekerjaan set keadaan = 'terhenti'" + BELUM_SELESAI)
                .param(id)
                .update();
    }

    public static Optional<IsiBerkas> berkas(Sql sql, String id) {
        return sql.perintah("select isi from pekerjaan_berkas where pekerjaan_id = ?")
                .param(id)
                .query((r, _) -> IsiBerkas.dari(r.getBytes(1)))
                .optional();
    }
}
