package id.kinerja.layar;

import id.kinerja.basisdata.BasisDataUji;
import id.kinerja.basisdata.RuangPenyewa;
import id.kinerja.peladen.Peladen;
import id.kinerja.peladen.SetelanPeladen;
import id.kinerja.penyimpanan.ArsipPaket;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * One server for all tests of pages, with the agencies of {@link DataUji}:
 *
 * <pre>
 * &#64;RegisterExtension
 * static final PeladenUji PELADEN = new PeladenUji();
 * </pre>
 *
 * A test that writes takes an agency of its own, so that the others keep seeing what they expect.
 */
public final class PeladenUji implements BeforeAllCallback {
    private static final ExtensionContext.Namespace RUANG = ExtensionContext.Namespace.create(PeladenUji.class);
    private static final Clock JAM = Clock.fixed(Instant.parse("2024-02-15T03:14:00Z"), ZoneId.of("Asia/Jakarta"));

    @SuppressWarnings("NullAway.Init")
    private Berjalan berjalan;

    @Override
    public void beforeAll(ExtensionContext konteks) throws Exception {
        ExtensionContext.Store simpanan = konteks.getRoot().getStore(RUANG);
        Berjalan ada = simpanan.get("peladen", Berjalan.class);
        if (ada == null) {
            ada = Berjalan.mulai(konteks);
            simpanan.put("peladen", ada);
        }
        berjalan = ada;
    }

    /** {@code http://127.0.0.1:port} and a path. */
    public URI alamat(String jalur) {
        return URI.create("http://127.0.0.1:" + berjalan.peladen().port() + jalur);
    }

    /** What the server stores in, for tests that import on their own. */
    public ArsipPaket arsip() {
        return berjalan.arsip();
    }

    /** The database of the server, for tests that begin jobs on their own. */
    public RuangPenyewa ruang() {
        return berjalan.ruang();
    }

    /** Stops before the database that it uses: the store closes the last first. */
    private record Berjalan(
            Peladen peladen, ArsipPaket arsip, RuangPenyewa ruang, BasisDataUji basisData, ExtensionContext konteks)
            implements AutoCloseable {
        static Berjalan mulai(ExtensionContext konteks) throws Exception {
            BasisDataUji basisData = new BasisDataUji();
            basisData.beforeAll(konteks);
            RuangPenyewa ruang = new RuangPenyewa(basisData.basisData().sumber());
            ArsipPaket arsip = new ArsipPaket(ruang, JAM);
            DataUji.isi(arsip, Path.of("contoh"));
            return new Berjalan(
                    Peladen.mulai(SetelanPeladen.loopback(0), ruang, JAM, new SecureRandom()),
                    arsip,
                    ruang,
                    basisData,
                    konteks);
        }

        @Override
        public void close() throws Exception {
            peladen.close();
            basisData.afterAll(konteks);
        }
    }
}
