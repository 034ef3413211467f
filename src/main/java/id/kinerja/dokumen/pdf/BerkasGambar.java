package id.kinerja.dokumen.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The pictures of one document, held in memory; the only things a document can load. */
final class BerkasGambar implements FSStreamFactory {
    static final String SKEMA = "kinerja";
    private static final String AWALAN = SKEMA + ":gambar/";

    private final List<byte[]> isi = new ArrayList<>();

    String simpan(byte[] gambar) {
        isi.add(gambar);
        return AWALAN + (isi.size() - 1);
    }

    static boolean milikKita(String alamat) {
        return alamat.startsWith(AWALAN);
    }

    @Override
    public FSStream getUrl(String alamat) {
        byte[] gambar = isi.get(Integer.parseInt(alamat.substring(AWALAN.length())));
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return new ByteArrayInputStream(gambar);
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
            }
        };
    }
}
