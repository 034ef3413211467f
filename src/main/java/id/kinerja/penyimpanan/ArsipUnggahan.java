package id.kinerja.penyimpanan;

import id.kinerja.basisdata.RuangPenyewa;
import id.kinerja.penyimpanan.internal.UnggahanSql;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Uploaded files for a week, each seen only by who knows its id. */
public final class ArsipUnggahan {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");
    private static final int BITA_ID = 16;

    private final RuangPenyewa ruang;
    private final RandomGenerator acak;

    /** @param acak source of ids that nobody can guess */
    public ArsipUnggahan(RuangPenyewa ruang, RandomGenerator acak) {
        this.ruang = ruang;
        this.acak = acak;
    }

    /** Keeps a file and returns its id. */
    public String simpan(String nama, byte[] isi) {
        byte[] bita = new byte[BITA_ID];
        acak.nextBytes(bita);
        String id = HexFormat.of().formatHex(bita);
        return ruang.dalamUnggahan(id, sql -> {
            UnggahanSql.buangYangLama(sql);
            UnggahanSql.tambah(sql, id, nama, isi);
            return id;
        });
    }

    /** Empty for an id that is none, or whose file is a week old. */
    public Optional<Unggahan> cari(String id) {
        return benar(id).flatMap(i -> ruang.dalamUnggahan(i, sql -> UnggahanSql.cari(sql, i)));
    }

    /** The bytes as sent. */
    public Optional<byte[]> isi(String id) {
        return benar(id).flatMap(i -> ruang.dalamUnggahan(i, sql -> UnggahanSql.isi(sql, i)));
    }

    private static Optional<String> benar(String id) {
        return Optional.of(id).filter(i -> ID.matcher(i).matches());
    }
}
