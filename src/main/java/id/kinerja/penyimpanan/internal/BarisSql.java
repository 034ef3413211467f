package id.kinerja.penyimpanan.internal;

import id.kinerja.basisdata.Sql;
import id.kinerja.paket.bentuk.TabelMentah;
import id.kinerja.paket.isi.TabelBertipe;
import id.kinerja.paket.skema.KolomSkema;
import id.kinerja.paket.skema.TabelSkema;
import id.kinerja.penyimpanan.KunciData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of one table of facts. */
final class BarisSql {
    private static final int BARIS_JUDUL = 1;

    private BarisSql() {}

    /** A table with the columns its file has, in their order. */
    record Bentuk(TabelSkema skema, List<KolomSkema> kolom) {
        String daftarKolom() {
            return kolom.stream().map(SelSql::kolom).collect(Collectors.joining(", "));
        }
    }

    /** One statement whatever the number of rows: each column travels as an array of texts. */
    static void tulis(Sql sql, KunciData kunci, int isi, TabelBertipe tabel) {
        if (tabel.baris().isEmpty()) {
            return;
        }
        Bentuk bentuk = new Bentuk(tabel.skema(), tabel.kolom());
        String larik = String.join(", ", Collections.nCopies(tabel.kolom().size() + 1, "?::text[]"));
        String nilai = tabel.kolom().stream().map(BarisSql::sebagaiTipe).collect(Collectors.joining(", "));
        JdbcClient.StatementSpec perintah = sql.perintah(
                        "insert into " + tabel.skema().kode()
                                + " (pemda_id, opd_id, tahun_data, isi, urut, " + bentuk.daftarKolom() + ", ejaan)"
                                + " select ?, ?, ?, ?, urut - 1, " + nilai + ", ejaan::jsonb"
                                + " from unnest(" + larik + ") with ordinality as b (" + bentuk.daftarKolom()
                                + ", ejaan, urut)")
                .params(kunci.pemda(), kunci.opd(), kunci.tahun(), isi);
        for (KolomSkema k : tabel.kolom()) {
            perintah =
                    perintah.param(kolom(tabel, b -> SelSql.keSql(k, b.nilai().get(k.kode()))));
        }
        perintah.param(kolom(tabel, b -> EjaanJson.tulis(ejaan(bentuk, b)))).update();
    }

    private static String sebagaiTipe(KolomSkema kolom) {
        return SelSql.kolom(kolom) + "::" + SelSql.tipe(kolom);
    }

    private static @Nullable String[] kolom(
            TabelBertipe tabel, Function<TabelBertipe.BarisBertipe, @Nullable String> isi) {
        return tabel.baris().stream().map(isi).toArray(String[]::new);
    }

    private static Map<String, String> ejaan(Bentuk bentuk, TabelBertipe.BarisBertipe baris) {
        Map<String, String> hasil = new TreeMap<>();
        for (KolomSkema k : bentuk.kolom()) {
            String tertulis = baris.tertulis().getOrDefault(k.kode(), "");
            if (!SelSql.ejaan(k, baris.nilai().get(k.kode())).equals(tertulis)) {
                hasil.put(k.kode(), tertulis);
            }
        }
        return hasil;
    }

    static TabelMentah muat(Sql sql, KunciData kunci, int isi, Bentuk bentuk) {
        List<List<String>> sel = sql.perintah("select " + bentuk.daftarKolom() + ", ejaan from "
                        + bentuk.skema().kode()
                        + " where pemda_id = ? and opd_id = ? and tahun_data = ? and isi = ? order by urut")
                .params(kunci.pemda(), kunci.opd(), kunci.tahun(), isi)
                .query((r, _) -> sel(bentuk, r))
                .list();
        List<TabelMentah.BarisMentah> baris = new ArrayList<>();
        for (List<String> s : sel) {
            baris.add(new TabelMentah.BarisMentah(baris.size() + 1 + BARIS_JUDUL, s));
        }
        return new TabelMentah(
                bentuk.skema().kode(),
                ',',
                bentuk.kolom().stream().map(KolomSkema::kode).toList(),
                baris);
    }

    private static List<String> sel(Bentuk bentuk, ResultSet r) throws SQLException {
        Map<String, String> ejaan = EjaanJson.baca(r.getString("ejaan"));
        List<String> hasil = new ArrayList<>();
        for (KolomSkema k : bentuk.kolom()) {
            String tertulis = ejaan.get(k.kode());
            hasil.add(tertulis == null ? SelSql.ejaan(k, SelSql.dariSql(k, r, hasil.size() + 1)) : tertulis);
        }
        return hasil;
    }
}
