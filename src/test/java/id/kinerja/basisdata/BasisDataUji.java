package id.kinerja.basisdata;

import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A database of its own for one test class, on a server shared by the whole run:
 *
 * <pre>
 * &#64;RegisterExtension
 * static final BasisDataUji BASIS_DATA = new BasisDataUji();
 * </pre>
 *
 * With {@code KINERJA_UJI_DB_URL=postgres://…} in the environment the same tests run on that server.
 */
public final class BasisDataUji implements BeforeAllCallback, AfterAllCallback {
    private static final ExtensionContext.Namespace RUANG = ExtensionContext.Namespace.create(BasisDataUji.class);

    @SuppressWarnings("NullAway.Init")
    private ServerUji server;

    @SuppressWarnings("NullAway.Init")
    private AlamatBasisData pemilik;

    @SuppressWarnings("NullAway.Init")
    private BasisData basisData;

    @Override
    public void beforeAll(ExtensionContext konteks) throws SQLException {
        server = konteks.getRoot().getStore(RUANG).computeIfAbsent("server", k -> mulai(), ServerUji.class);
        pemilik = server.basisDataBaru();
        basisData = BasisData.luar(pemilik, Optional.empty());
    }

    @Override
    public void afterAll(ExtensionContext konteks) throws SQLException {
        if (basisData != null) {
            basisData.close();
            server.buang(pemilik);
        }
    }

    /** The database as the application sees it. */
    public BasisData basisData() {
        return basisData;
    }

    /** The same as its owner, for tests that make tables or look behind row-level security. */
    public AlamatBasisData pemilik() {
        return pemilik;
    }

    /** Runs statements as the owner. */
    public void sebagaiPemilik(String... perintah) throws SQLException {
        ServerUji.jalankan(pemilik, perintah);
    }

    private static ServerUji mulai() {
        try {
            return new ServerUji();
        } catch (java.io.IOException | SQLException galat) {
            throw new IllegalStateException(galat);
        }
    }
}
