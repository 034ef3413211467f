package id.kinerja.basisdata;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Statements to the database as the application role, inside the transaction of the thread if there is one. */
public final class Sql {
    private final JdbcTemplate templat;
    private final JdbcClient klien;

    Sql(DataSource sumber) {
        this.templat = new JdbcTemplate(sumber);
        this.klien = JdbcClient.create(templat);
    }

    public JdbcClient.StatementSpec perintah(String sql) {
        return klien.sql(sql);
    }

    /** Sends several statements at once, together with the begin of the transaction. */
    void jalankan(String sql, String pertama, String kedua) {
        templat.execute(sql, (PreparedStatementCallback<Boolean>) perintah -> {
            perintah.setString(1, pertama);
            perintah.setString(2, kedua);
            return perintah.execute();
        });
    }
}
