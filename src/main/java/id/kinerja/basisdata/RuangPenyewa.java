package id.kinerja.basisdata;

import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work in a transaction that sees the rows of one tenant only: row-level security reads the settings {@code kinerja.pemda} and
 * {@code kinerja.opd}, which last as long as the transaction.
 */
public final class RuangPenyewa {
    private static final String MASUK =
            "select set_config('kinerja.pemda', ?, true), set_config('kinerja.opd', ?, true)";

    private final Sql sql;
    private final TransactionTemplate transaksi;

    public RuangPenyewa(DataSource sumber) {
        this.sql = new Sql(sumber);
        this.transaksi = new TransactionTemplate(new DataSourceTransactionManager(sumber));
    }

    /** All or nothing: an exception undoes everything. */
    public <T> T dalam(Penyewa penyewa, Function<Sql, T> kerja) {
        return transaksi.execute(_ -> {
            sql.perintah(MASUK).params(penyewa.pemda(), penyewa.opd()).query().singleRow();
            return kerja.apply(sql);
        });
    }

    /** As {@link #dalam}, but the transaction sees one job, whosever it is: who knows its id may follow it. */
    public <T> T dalamPekerjaan(String id, Function<Sql, T> kerja) {
        return transaksi.execute(_ -> {
            sql.perintah("select set_config('kinerja.pekerjaan', ?, true)")
                    .param(id)
                    .query()
                    .singleRow();
            return kerja.apply(sql);
        });
    }

    /** Work that needs no tenant, such as the directory; sees no row of any tenant. */
    public <T> T tanpaPenyewa(Function<Sql, T> kerja) {
        return kerja.apply(sql);
    }
}
