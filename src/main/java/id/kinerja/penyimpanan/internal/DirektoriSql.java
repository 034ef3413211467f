package id.kinerja.penyimpanan.internal;

import id.kinerja.basisdata.Sql;
import id.kinerja.penyimpanan.KunciData;
import id.kinerja.penyimpanan.PerangkatTerdaftar;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The directory of agencies and data years. */
public final class DirektoriSql {
    private static final String DAFTAR = """
            select o.pemda_id, p.nama as nama_pemda, o.opd_id, o.nama, t.tahun, t.versi, t.berisi, t.diubah
            from opd o join pemda p using (pemda_id) join tahun_data t using (pemda_id, opd_id)
            """;

    private DirektoriSql() {}

    /** Whether a data year holds data. */
    public enum Isi {
        BERISI,
        KOSONG
    }

    private record Baris(String pemda, String namaPemda, String opd, String nama, PerangkatTerdaftar.Tahun tahun) {}

    private record Kunci(String pemda, String opd) {}

    public static List<PerangkatTerdaftar> semua(Sql sql) {
        return kelompok(sql.perintah(DAFTAR + "order by p.nama, o.nama, o.opd_id, t.tahun desc")
                .query(DirektoriSql::baris)
                .list());
    }

    public static Optional<PerangkatTerdaftar> satu(Sql sql, String pemda, String opd) {
        return kelompok(sql.perintah(DAFTAR + "where o.pemda_id = ? and o.opd_id = ? order by t.tahun desc")
                        .params(pemda, opd)
                        .query(DirektoriSql::baris)
                        .list())
                .stream()
                .findFirst();
    }

    public static int versi(Sql sql, KunciData kunci) {
        return sql.perintah("select versi from tahun_data where pemda_id = ? and opd_id = ? and tahun = ?")
                .params(kunci.pemda(), kunci.opd(), kunci.tahun())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    public static void daftarkan(Sql sql, KunciData kunci, String namaPemda, String nama, Instant kini) {
        sql.perintah("insert into pemda values (?, ?) on conflict (pemda_id) do update set nama = excluded.nama")
                .params(kunci.pemda(), namaPemda)
                .update();
        sql.perintah(
                        "insert into opd values (?, ?, ?) on conflict (pemda_id, opd_id) do update set nama = excluded.nama")
                .params(kunci.pemda(), kunci.opd(), nama)
                .update();
        sql.perintah(
                        "insert into tahun_data (pemda_id, opd_id, tahun, diubah) values (?, ?, ?, ?) on conflict do nothing")
                .params(kunci.pemda(), kunci.opd(), kunci.tahun(), waktu(kini))
                .update();
    }

    public static void berlakukan(Sql sql, KunciData kunci, int versi, Isi isi, Instant kini) {
        sql.perintah("""
                        update tahun_data set versi = ?, berisi = ?, diubah = ?
                        where pemda_id = ? and opd_id = ? and tahun = ?""")
                .params(versi, isi == Isi.BERISI, waktu(kini), kunci.pemda(), kunci.opd(), kunci.tahun())
                .update();
    }

    static OffsetDateTime waktu(Instant saat) {
        return saat.atOffset(ZoneOffset.UTC);
    }

    private static Baris baris(ResultSet r, int nomor) throws SQLException {
        return new Baris(
                r.getString("pemda_id"),
                r.getString("nama_pemda"),
                r.getString("opd_id"),
                r.getString("nama"),
                new PerangkatTerdaftar.Tahun(
                        r.getInt("tahun"),
                        r.getInt("versi"),
                        r.getBoolean("berisi"),
                        r.getObject("diubah", OffsetDateTime.class).toInstant()));
    }

    private static List<PerangkatTerdaftar> kelompok(List<Baris> baris) {
        Map<Kunci, List<Baris>> menurut = new LinkedHashMap<>();
        baris.forEach(b -> menurut.computeIfAbsent(new Kunci(b.pemda(), b.opd()), _ -> new ArrayList<>())
                .add(b));
        return menurut.values().stream()
                .map(b -> new PerangkatTerdaftar(
                        b.getFirst().pemda(),
                        b.getFirst().namaPemda(),
                        b.getFirst().opd(),
                        b.getFirst().nama(),
                        b.stream().map(Baris::tahun).toList()))
                .toList();
    }
}
