package id.kinerja.layar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import id.kinerja.penyimpanan.KunciData;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** There are no accounts yet, but a page of another origin can reach loopback: it can neither read nor write. */
class AsalLainTest {
    @RegisterExtension
    static final PeladenUji PELADEN = new PeladenUji();

    @RegisterExtension
    static final PerambanUji PERAMBAN = new PerambanUji();

    private static final KunciData SASARAN = new KunciData("kota-uji", "asal-lain", 2024);
    private static final String KEMBALIKAN = "/kota-uji/asal-lain/2024/riwayat/0/kembalikan";

    private final KlienUji klien = new KlienUji(PELADEN);

    @Test
    void halaman_situs_lain_di_peramban_tidak_dapat_membaca_dan_mengirim() throws IOException {
        pastikanAda();
        HttpServer lain = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        lain.createContext("/", p -> {
            byte[] isi = HALAMAN_JAHAT
                    .replace("SASARAN", PELADEN.alamat("").toString())
                    .getBytes(UTF_8);
            p.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
            p.sendResponseHeaders(200, isi.length);
            p.getResponseBody().write(isi);
            p.close();
        });
        lain.start();
        try (Page halaman = PERAMBAN.buka(PELADEN.alamat(KEMBALIKAN), 1280)) {
            assertThat(halaman.context().cookies())
                    .as("kuki sudah ada sebelum serangan")
                    .isNotEmpty();
            halaman.navigate("http://localhost:" + lain.getAddress().getPort() + "/");
            halaman.waitForFunction("() => window.selesai");
            Map<?, ?> hasil = (Map<?, ?>) halaman.evaluate("() => window.hasil");

            assertThat(hasil.get("baca")).isEqualTo("gagal");
            assertThat(hasil.get("bacaBerkuki")).isEqualTo("gagal");
            assertThat(hasil.get("unduh")).isEqualTo("gagal");
            assertThat(hasil.get("skrip")).isEqualTo("gagal");
            assertThat(hasil.get("bingkai")).isEqualTo("tertutup");
            halaman.locator("#kirim").click();
            assertThat(halaman.locator("h1").innerText()).isEqualTo("Permintaan ditolak");
            assertThat(halaman.locator("main").innerText()).contains("Tidak ada data yang diubah");
        } finally {
            lain.stop(0);
        }
        assertThat(PELADEN.arsip().versi(SASARAN)).as("isi basis data").isOne();
        assertThat(PELADEN.arsip().riwayat(SASARAN)).hasSize(1);
    }

    @Test
    void kiriman_dari_asal_lain_ditolak_walaupun_membawa_kuki_dan_token() {
        pastikanAda();
        String token = klien.token(KEMBALIKAN);

        assertThat(kirim(token, "Origin", "http://situs-lain.example").statusCode())
                .isEqualTo(403);
        assertThat(kirim(token, "Origin", "null").statusCode()).isEqualTo(403);
        assertThat(kirim(token, "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
        assertThat(kirim(token, "Sec-Fetch-Site", "same-site").statusCode()).isEqualTo(403);
        assertThat(kirim("token-karangan", "X-Uji", "1").statusCode()).isEqualTo(403);
        assertThat(new KlienUji(PELADEN)
                        .kirim(HttpRequest.newBuilder(PELADEN.alamat(KEMBALIKAN))
                                .header("Content-Type", "text/plain")
                                .POST(HttpRequest.BodyPublishers.ofString("alasan=x&dasar=1")))
                        .statusCode())
                .isEqualTo(403);
        assertThat(PELADEN.arsip().versi(SASARAN)).as("isi basis data").isOne();
    }

    @Test
    void nama_peladen_yang_bukan_milik_sendiri_dijawab_400_tanpa_isi() throws IOException {
        String jawab = mentah(
                "GET " + DataUji.SEMARANG + " HTTP/1.1\r\nHost: situs-lain.example\r\nConnection: close\r\n\r\n");

        assertThat(jawab)
                .startsWith("HTTP/1.1 400")
                .contains("text/plain", "nama peladen")
                .doesNotContain("Semarang", "<html");
    }

    @Test
    void jawaban_tidak_boleh_disimpan_diindeks_dan_dibingkai() {
        HttpResponse<String> jawab = klien.ambil("/");

        assertThat(jawab.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(jawab.headers().firstValue("X-Robots-Tag")).contains("noindex, nofollow");
        assertThat(jawab.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors 'none'");
        assertThat(jawab.headers().firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(jawab.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void metode_yang_salah_dijawab_halaman_405() {
        HttpResponse<String> jawab = klien.isi("/unggah", "/bantuan", Map.of());

        assertThat(jawab.statusCode()).isEqualTo(405);
        assertThat(jawab.body()).contains("Tindakan tidak tersedia").doesNotContain("Exception", "Whitelabel");
    }

    @Test
    void isian_yang_tidak_lengkap_dijawab_halaman_400() {
        pastikanAda();
        HttpResponse<String> jawab = klien.isi(KEMBALIKAN, KEMBALIKAN, Map.of("alasan", "x"));

        assertThat(jawab.statusCode()).isEqualTo(400);
        assertThat(jawab.body()).contains("Permintaan tidak dapat dibaca").doesNotContain("Exception", "Whitelabel");
    }

    private static final String HALAMAN_JAHAT = """
            <!DOCTYPE html><title>situs lain</title>
            <form method="post" action="SASARAN/kota-uji/asal-lain/2024/riwayat/0/kembalikan">
            <input name="alasan" value="diserang"><input name="dasar" value="1"><button id="kirim">kirim</button></form>
            <script>
            const hasil = window.hasil = {};
            const alamat = 'SASARAN/kota-uji/asal-lain/2024/riwayat';
            const isi = new URLSearchParams({alasan: 'diserang', dasar: '1'});
            const berkas = new FormData(); berkas.append('paket', new Blob(['x']), 'x.zip');
            const coba = (nama, janji) => janji.then(() => hasil[nama] = 'terbaca', () => hasil[nama] = 'gagal');
            const skrip = new Promise((ya, tidak) => { const s = document.createElement('script');
                s.src = 'SASARAN/kota-uji/asal-lain/2024/data.zip'; s.onload = ya; s.onerror = tidak; document.head.append(s); });
            const bingkai = document.createElement('iframe');
            const dimuat = new Promise(jadi => bingkai.onload = jadi);
            bingkai.src = alamat;
            document.body.append(bingkai);
            Promise.all([
                dimuat,
                coba('baca', fetch(alamat).then(j => j.text())),
                coba('bacaBerkuki', fetch(alamat, {credentials: 'include'}).then(j => j.text())),
                coba('unduh', fetch('SASARAN/kota-uji/asal-lain/2024/data.zip', {credentials: 'include'}).then(j => j.text())),
                coba('skrip', skrip),
                fetch(alamat + '/0/kembalikan', {method: 'POST', mode: 'no-cors', body: isi}).catch(() => 0),
                fetch(alamat + '/0/kembalikan', {method: 'POST', mode: 'no-cors', credentials: 'include', body: isi}).catch(() => 0),
                fetch('SASARAN/unggah', {method: 'POST', mode: 'no-cors', credentials: 'include', body: berkas}).catch(() => 0),
            ]).then(() => {
                try { hasil.bingkai = bingkai.contentDocument ? 'terbuka' : 'tertutup'; }
                catch (galat) { hasil.bingkai = 'tertutup'; }
                window.selesai = true;
            });
            </script>
            """;

    private void pastikanAda() {
        if (PELADEN.arsip().versi(SASARAN) == 0) {
            HttpResponse<String> pratinjau =
                    klien.unggah("a.zip", ZipUnggahan.zip(ZipUnggahan.kecil("asal-lain", "10")));
            klien.isi("/unggah", pratinjau.uri().getPath() + "/terapkan", Map.of("dasar", "0"));
        }
    }

    private HttpResponse<String> kirim(String token, String kepala, String nilai) {
        return klien.kirim(HttpRequest.newBuilder(PELADEN.alamat(KEMBALIKAN))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(kepala, nilai)
                .POST(HttpRequest.BodyPublishers.ofString(
                        "alasan=diserang&dasar=1&_csrf=" + URLEncoder.encode(token, UTF_8))));
    }

    private static String mentah(String minta) throws IOException {
        URI alamat = PELADEN.alamat("/");
        try (Socket soket = new Socket(alamat.getHost(), alamat.getPort())) {
            soket.getOutputStream().write(minta.getBytes(UTF_8));
            return new String(soket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
