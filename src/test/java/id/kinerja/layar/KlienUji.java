package id.kinerja.layar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: keeps cookies, sends forms with their token, follows redirects by itself. */
public final class KlienUji {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String BATAS = "----batas-kinerja-uji";

    /** Content type of {@link #badan}. */
    public static final String JENIS_ISI = "multipart/form-data; boundary=" + BATAS;

    private static final String SEDANG_DIBACA = "Paket sedang dibaca";
    private static final int TUNGGU = 600;
    private static final int JEDA_MILIDETIK = 200;

    private final PeladenUji peladen;
    private final HttpClient klien = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    public KlienUji(PeladenUji peladen) {
        this.peladen = peladen;
    }

    public HttpResponse<String> ambil(String jalur) {
        return kirim(HttpRequest.newBuilder(alamat(jalur)), HttpResponse.BodyHandlers.ofString(UTF_8));
    }

    public HttpResponse<byte[]> unduh(String jalur) {
        return kirim(HttpRequest.newBuilder(alamat(jalur)), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Uploads as the form does and gives the page that follows, after the page of progress that a slow machine shows. */
    public HttpResponse<String> unggah(String nama, byte[] isi) {
        HttpResponse<String> kini = kirim(HttpRequest.newBuilder(alamat("/unggah"))
                .header("Content-Type", JENIS_ISI)
                .POST(HttpRequest.BodyPublishers.ofByteArray(badan(token("/unggah"), nama, isi))));
        for (int i = 0; i < TUNGGU && kini.body().contains(SEDANG_DIBACA); i++) {
            tidur();
            kini = ambil(kini.uri().getPath());
        }
        return kini;
    }

    /** Sends files and fields as a form of files does, with the token of its page, and gives the page that follows. */
    public HttpResponse<String> kirimBerkas(
            String halaman, String tujuan, String kolom, Map<String, byte[]> berkas, Map<String, String> isian) {
        ByteArrayOutputStream badan = new ByteArrayOutputStream();
        badan.writeBytes(bagian("_csrf", token(halaman)));
        isian.forEach((nama, isi) -> badan.writeBytes(bagian(nama, isi)));
        berkas.forEach((nama, isi) -> {
            badan.writeBytes(("--" + BATAS + "\r\nContent-Disposition: form-data; name=\"" + kolom + "\"; filename=\""
                            + nama + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(UTF_8));
            badan.writeBytes(isi);
            badan.writeBytes("\r\n".getBytes(UTF_8));
        });
        badan.writeBytes(("--" + BATAS + "--\r\n").getBytes(UTF_8));
        return kirim(
                HttpRequest.newBuilder(alamat(tujuan))
                        .header("Content-Type", JENIS_ISI)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(badan.toByteArray())),
                HttpResponse.BodyHandlers.ofString(UTF_8));
    }

    private static byte[] bagian(String nama, String isi) {
        return ("--" + BATAS + "\r\nContent-Disposition: form-data; name=\"" + nama + "\"\r\n\r\n" + isi + "\r\n")
                .getBytes(UTF_8);
    }

    /** Sends the fields of a form with the token of the page where it stands. */
    public HttpResponse<String> isi(String halaman, String tujuan, Map<String, String> isian) {
        String token = token(halaman);
        String badan = isian.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return kirim(
                HttpRequest.newBuilder(alamat(tujuan))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(badan + "&_csrf=" + URLEncoder.encode(token, UTF_8))),
                HttpResponse.BodyHandlers.ofString(UTF_8));
    }

    public HttpResponse<String> kirim(HttpRequest.Builder minta) {
        return kirim(minta, HttpResponse.BodyHandlers.ofString(UTF_8));
    }

    public URI alamat(String jalur) {
        return peladen.alamat(jalur);
    }

    /** The token that a page gives to its form. */
    public String token(String halaman) {
        Matcher m = TOKEN.matcher(ambil(halaman).body());
        if (!m.find()) {
            throw new AssertionError("tidak ada formulir pada " + halaman);
        }
        return m.group(1);
    }

    public static byte[] badan(String token, String nama, byte[] isi) {
        ByteArrayOutputStream badan = new ByteArrayOutputStream(isi.length + 512);
        badan.writeBytes(("--" + BATAS + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token
                        + "\r\n--" + BATAS + "\r\nContent-Disposition: form-data; name=\"paket\"; filename=\"" + nama
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(UTF_8));
        badan.writeBytes(isi);
        badan.writeBytes(("\r\n--" + BATAS + "--\r\n").getBytes(UTF_8));
        return badan.toByteArray();
    }

    private static void tidur() {
        try {
            Thread.sleep(JEDA_MILIDETIK);
        } catch (InterruptedException galat) {
            Thread.currentThread().interrupt();
            throw new AssertionError(galat);
        }
    }

    private <T> HttpResponse<T> kirim(HttpRequest.Builder minta, HttpResponse.BodyHandler<T> baca) {
        try {
            return klien.send(minta.build(), baca);
        } catch (IOException galat) {
            throw new AssertionError(galat);
        } catch (InterruptedException galat) {
            Thread.currentThread().interrupt();
            throw new AssertionError(galat);
        }
    }
}
