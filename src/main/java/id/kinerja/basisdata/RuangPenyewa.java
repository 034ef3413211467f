package id.kinerja.basisdata;

import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work in a transaction that sees the rows of one tenant only: row-level security reads the settings {@code kinerja.pemda} and
 * {@code kinerja.opd}, which last as long as the transaction. Without a database: {@link BasisDataGagal}.
 */
public final class RuangPenyewa {
    private static final String MASUK =
            "select set_config('kinerja.pemda', ?, true), set_config('kinerja.opd', ?, true)";
    private static final String BACA = "set transaction isolation level repeatable read, read only; " + MASUK;

    private final Sql sql;
    private final TransactionTemplate transaksi;

    public RuangPenyewa(DataSource sumber) {
        this.sql = new Sql(sumber);
        this.transaksi = new TransactionTemplate(new JdbcTransactionManager(sumber));
    }

    /** All or nothing: an exception undoes everything. */
    public <T> T dalam(Penyewa penyewa, Function<Sql, T> kerja) {
        return jalankan(MASUK, penyewa, kerja);
    }

    /** Everything is read as of one moment, however many statements it takes; the database refuses any change. */
    public <T> T baca(Penyewa penyewa, Function<Sql, T> kerja) {
        return jalankan(BACA, penyewa, kerja);
    }

    /** As {@link #dalam}, but the transaction sees one job, whosever it is: who knows its id may follow it. */
    public <T> T dalamPekerjaan(String id, Function<Sql, T> kerja) {
        return menurutId("kinerja.pekerjaan", id, kerja);
    }

    /** As {@link #dalam}, but the transaction sees one uploaded file: who knows its id may read it. */
    public <T> T dalamUnggahan(String id, Function<Sql, T> kerja) {
        return menurutId("kinerja.unggahan", id, kerja);
    }

    /** As {@link #dalam}, but the transaction sees one review: who knows its id may read it and decide. */
    public <T> T dalamReviu(String id, Function<Sql, T> kerja) {
        return menurutId("kinerja.reviu", id, kerja);
    }

    private <T> T menurutId(String setelan, String id, Function<Sql, T> kerja) {
        return transaksi.execute(_ -> {
            sql.perintah("select set_config(?, ?, true)")
                    .params(setelan, id)
                    .query()
                    .singleRow();
            return kerja.apply(sql);
        });
    }

    /** Work that needs no tenant, such as the directory; sees no row of any tenant. */
    public <T> T tanpaPenyewa(Function<Sql, T> kerja) {
        return terhubung(() -> kerja.apply(sql));
    }

    @SuppressWarnings("NullAway") // TransactionTemplate hands back what the work returned.
    private <T> T jalankan(String masuk, Penyewa penyewa, Function<Sql, T> kerja) {
        return terhubung(() -> transaksi.execute(_ -> {
            sql.jalankan(masuk, penyewa.pemda(), penyewa.opd());
            return kerja.apply(sql);
        }));
    }

    private static <T> T terhubung(Supplier<T> kerja) {
        try {
            return kerja.get();
        } catch (CannotCreateTransactionException | CannotGetJdbcConnectionException galat) {
            throw new BasisDataGagal(
                    "Basis data tidak menjawab. Tunggu sebentar lalu ulangi; bila tetap begitu, jalankan ulang Kinerja.",
                    galat);
        }
    }
}
