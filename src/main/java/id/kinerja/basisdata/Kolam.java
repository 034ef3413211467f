package id.kinerja.basisdata;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;

/** The connections of the application, kept open and shared. */
final class Kolam {
    private static final int TERBANYAK = 16;
    private static final Duration SABAR = Duration.ofSeconds(10);

    private Kolam() {}

    static HikariDataSource buka(AlamatBasisData aplikasi) {
        HikariConfig setelan = new HikariConfig();
        setelan.setPoolName("kinerja");
        setelan.setJdbcUrl(aplikasi.jdbc());
        setelan.setUsername(aplikasi.pengguna());
        setelan.setPassword(aplikasi.sandi());
        setelan.setMaximumPoolSize(TERBANYAK);
        setelan.setMinimumIdle(2);
        setelan.setConnectionTimeout(SABAR.toMillis());
        setelan.addDataSourceProperty("ApplicationName", "kinerja");
        setelan.addDataSourceProperty("currentSchema", Migrasi.SKEMA);
        return new HikariDataSource(setelan);
    }
}
