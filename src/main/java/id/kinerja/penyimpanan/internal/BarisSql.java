package id.kinerja.penyimpanan.internal;

import id.kinerja.basisdata.Sql;
import id.kinerja.paket.bentuk.TabelMentah;
import id.kinerja.paket.isi.TabelBertipe;
import id.kinerja.paket.skema.KolomSkema;
import id.kinerja.paket.skema.TabelSkema;
import id.kinerja.penyimpanan.KunciData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

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

    static void tulis(Sql sql, KunciData kunci, int isi, TabelBertipe tabel) {
        Bentuk bentuk = new Bentuk(tabel.skema(), tabel.kolom());
        int banyakKolom = tabel.kolom().size();
        String perintah = "insert into " + tabel.skema().kode() + " (pemda_id, opd_id, tahun_data, isi, urut, "
                + bentuk.daftarKolom() + ", ejaan) values ("
                + String.join(", ", Collections.nCopies(5 + banyakKolom, "?")) + ", ?::jsonb)";
        List<TabelBertipe.BarisBertipe> baris = tabel.baris();
        List<Integer> urut = new ArrayList<>();
        for (int i = 0; i < baris.size(); i++) {
            urut.add(i);
        }
        sql.banyak(perintah, urut, (p, i) -> isi(p, kunci, isi, i, bentuk, baris.get(i)));
    }

    private static void isi(
            PreparedStatement p, KunciData kunci, int isi, int urut, Bentuk bentuk, TabelBertipe.BarisBertipe baris)
            throws SQLException {
        p.setString(1, kunci.pemda());
        p.setString(2, kunci.opd());
        p.setInt(3, kunci.tahun());
        p.setInt(4, isi);
        p.setInt(5, urut);
        Map<String, String> ejaan = new TreeMap<>();
        int letak = 6;
        for (KolomSkema k : bentuk.kolom()) {
            Object nilai = SelSql.keSql(k, baris.nilai().get(k.kode()));
            p.setObject(letak++, nilai);
            String tertulis = baris.tertulis().getOrDefault(k.kode(), "");
            if (!SelSql.ejaan(k, nilai).equals(tertulis)) {
                ejaan.put(k.kode(), tertulis);
            }
        }
        p.setString(letak, EjaanJson.tulis(ejaan));
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
