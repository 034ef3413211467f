package id.kinerja.layar;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.basisdata.BasisDataUji;
import id.kinerja.basisdata.RuangPenyewa;
import id.kinerja.peladen.Peladen;
import id.kinerja.peladen.SetelanPeladen;
import id.kinerja.penyimpanan.ArsipPaket;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
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

    private static final HttpClient KLIEN = HttpClient.newHttpClient();
    private static final Pattern NILAI = Pattern.compile("id=\"nilai\">([^<]*)<");
    private static final int TERBERAT = 100_000;

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

    /** Asks as a program does, with the page uncompressed. */
    public HttpResponse<String> minta(String jalur) throws IOException, InterruptedException {
        return KLIEN.send(HttpRequest.newBuilder(alamat(jalur)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Fails when a page comes to more than 100 kB packed. */
    public void pastikanRingan(String jalur) throws IOException, InterruptedException {
        ByteArrayOutputStream padat = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(padat)) {
            gzip.write(minta(jalur).body().getBytes(StandardCharsets.UTF_8));
        }
        assertThat(padat.size()).as("ukuran " + jalur).isLessThan(TERBERAT);
    }

    /** Fails when the derivation at this address does not stand for the printed number. */
    public void pastikanAsalSama(String jalur, String tercetak) throws IOException, InterruptedException {
        HttpResponse<String> jawab = minta(jalur);
        assertThat(jawab.statusCode()).as(jalur).isEqualTo(200);
        Matcher nilai = NILAI.matcher(jawab.body());
        assertThat(nilai.find()).as(jalur).isTrue();
        assertThat(polos(nilai.group(1))).as(jalur).isEqualTo(polos(tercetak));
    }

    /** Without the unit, which a column has in its head. */
    private static String polos(String angka) {
        return angka.replaceFirst("^(−?)Rp", "$1")
                .replaceFirst("\\u00a0.*$", "")
                .strip();
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
