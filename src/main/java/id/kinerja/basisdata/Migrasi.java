package id.kinerja.basisdata;

import java.util.Arrays;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** Brings the tables to the state this program knows, as the owner. */
final class Migrasi {
    static final String SKEMA = "kinerja";

    private final Flyway flyway;

    Migrasi(AlamatBasisData pemilik) {
        this.flyway = Flyway.configure()
                .dataSource(pemilik.jdbc(), pemilik.pengguna(), pemilik.sandi())
                .schemas(SKEMA)
                .defaultSchema(SKEMA)
                .table("riwayat_skema")
                .locations("classpath:db/migration")
                .cleanDisabled(true)
                .load();
    }

    void jalankan() {
        try {
            tolakYangLebihBaru();
            flyway.migrate();
        } catch (FlywayException galat) {
            throw gagal(galat);
        }
    }

    /** For a client of a running program: changes nothing, and refuses when the two do not match. */
    void pastikanSama() {
        try {
            tolakYangLebihBaru();
            if (flyway.info().pending().length > 0) {
                throw new BasisDataGagal("Program Kinerja yang sedang berjalan lebih lama daripada program ini."
                        + " Hentikan program itu, lalu ulangi.");
            }
        } catch (FlywayException galat) {
            throw gagal(galat);
        }
    }

    private void tolakYangLebihBaru() {
        Optional<MigrationInfo> baru = Arrays.stream(flyway.info().applied())
                .filter(m ->
                        m.getState() == MigrationState.FUTURE_SUCCESS || m.getState() == MigrationState.FUTURE_FAILED)
                .reduce((pertama, kedua) -> kedua);
        if (baru.isPresent()) {
            throw new BasisDataGagal("Basis data ini sudah dipakai Kinerja yang lebih baru (skema "
                    + baru.get().getVersion() + "). Pasang Kinerja versi itu atau sesudahnya; data tidak diubah.");
        }
    }

    private static BasisDataGagal gagal(FlywayException galat) {
        return new BasisDataGagal(
                "Tabel basis data tidak dapat disiapkan; data tidak diubah. Pastikan pemilik basis data boleh membuat skema "
                        + SKEMA + ", dan skema itu tidak diubah di luar Kinerja. Pesan: " + galat.getMessage(),
                galat);
    }
}
