package id.kinerja.penyimpanan.internal;

import id.kinerja.basisdata.Sql;
import id.kinerja.paket.bentuk.BerkasPaket;
import id.kinerja.paket.bentuk.Paket;
import id.kinerja.paket.bentuk.TabelMentah;
import id.kinerja.paket.isi.BacaBertipe;
import id.kinerja.paket.isi.TabelBertipe;
import id.kinerja.paket.skema.KolomSkema;
import id.kinerja.paket.skema.Skema;
import id.kinerja.paket.skema.TabelSkema;
import id.kinerja.penyimpanan.KunciData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What belongs to a version: its tables, each pointing to the version that wrote its rows, and its files. */
public final class IsiVersiSql {
    private static final String MILIK = " where pemda_id = ? and opd_id = ? and tahun_data = ? and nomor = ?";

    private IsiVersiSql() {}

    private record TabelVersi(String tabel, int isi, List<String> kolom, String sidik) {}

    /** Writes the tables and files that differ from the version before; the others are pointed to. */
    public static void tulis(Sql sql, KunciData kunci, int dasar, int nomor, Paket paket) {
        Map<String, TabelVersi> lama =
                tabel(sql, kunci, dasar).stream().collect(Collectors.toMap(TabelVersi::tabel, Function.identity()));
        for (TabelBertipe t : BacaBertipe.baca(paket)) {
            String nama = t.skema().kode();
            String sidik = Sidik.dari(t);
            int isi = Optional.ofNullable(lama.get(nama))
                    .filter(l -> l.sidik().equals(sidik))
                    .map(TabelVersi::isi)
                    .orElse(nomor);
            if (isi == nomor) {
                BarisSql.tulis(sql, kunci, nomor, t);
            }
            sql.perintah("insert into versi_tabel values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(kunci.pemda(), kunci.opd(), kunci.tahun(), nomor, nama, isi)
                    .param(t.kolom().stream().map(KolomSkema::kode).toArray(String[]::new))
                    .params(t.baris().size(), sidik)
                    .update();
        }
        paket.berkas().values().forEach(b -> tulisBerkas(sql, kunci, nomor, b));
    }

    /** Lets a version have the content of an earlier one; false when that one has none. */
    public static boolean salin(Sql sql, KunciData kunci, int dari, int nomor) {
        int tabel = sql.perintah("""
                        insert into versi_tabel
                        select pemda_id, opd_id, tahun_data, ?, tabel, isi, kolom, baris, sidik from versi_tabel""" + MILIK)
                .params(nomor, kunci.pemda(), kunci.opd(), kunci.tahun(), dari)
                .update();
        sql.perintah("""
                        insert into versi_berkas
                        select pemda_id, opd_id, tahun_data, ?, jalur, sidik from versi_berkas""" + MILIK)
                .params(nomor, kunci.pemda(), kunci.opd(), kunci.tahun(), dari)
                .update();
        return tabel > 0;
    }

    public static Optional<Paket> muat(Sql sql, KunciData kunci, int nomor) {
        Map<String, TabelVersi> ada =
                tabel(sql, kunci, nomor).stream().collect(Collectors.toMap(TabelVersi::tabel, Function.identity()));
        if (ada.isEmpty()) {
            return Optional.empty();
        }
        Map<String, TabelMentah> tabel = new LinkedHashMap<>();
        for (TabelSkema skema : Skema.berlaku().tabel()) {
            Optional.ofNullable(ada.get(skema.kode()))
                    .ifPresent(t -> tabel.put(skema.kode(), BarisSql.muat(sql, kunci, t.isi(), kolom(skema, t))));
        }
        return Optional.of(new Paket(tabel, berkas(sql, kunci, nomor)));
    }

    private static BarisSql.Bentuk kolom(TabelSkema skema, TabelVersi t) {
        return new BarisSql.Bentuk(
                skema, t.kolom().stream().flatMap(k -> skema.kolom(k).stream()).toList());
    }

    private static List<TabelVersi> tabel(Sql sql, KunciData kunci, int nomor) {
        return sql.perintah("select tabel, isi, kolom, sidik from versi_tabel" + MILIK)
                .params(kunci.pemda(), kunci.opd(), kunci.tahun(), nomor)
                .query((r, _) -> new TabelVersi(
                        r.getString("tabel"),
                        r.getInt("isi"),
                        Arrays.asList((String[]) r.getArray("kolom").getArray()),
                        r.getString("sidik")))
                .list();
    }

    private static Map<String, BerkasPaket> berkas(Sql sql, KunciData kunci, int nomor) {
        Map<String, BerkasPaket> hasil = new TreeMap<>();
        sql.perintah("select jalur, b.isi from versi_berkas join berkas b using (pemda_id, opd_id, sidik)" + MILIK)
                .params(kunci.pemda(), kunci.opd(), kunci.tahun(), nomor)
                .query((r, _) -> BerkasPaket.dari(r.getString("jalur"), r.getBytes("isi")))
                .list()
                .forEach(b -> hasil.put(b.jalur(), b));
        return hasil;
    }

    private static void tulisBerkas(Sql sql, KunciData kunci, int nomor, BerkasPaket berkas) {
        byte[] isi = isi(berkas);
        String sidik = Sidik.dari(isi);
        sql.perintah("insert into berkas values (?, ?, ?, ?) on conflict do nothing")
                .params(kunci.pemda(), kunci.opd(), sidik, isi)
                .update();
        sql.perintah("insert into versi_berkas values (?, ?, ?, ?, ?, ?)")
                .params(kunci.pemda(), kunci.opd(), kunci.tahun(), nomor, berkas.jalur(), sidik)
                .update();
    }

    private static byte[] isi(BerkasPaket berkas) {
        try {
            return berkas.baca();
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
    }
}
