package id.kinerja.dokumen.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** The pictures of one document, held in memory; the only things a document can load. */
final class BerkasGambar implements FSStreamFactory {
    static final String SKEMA = "kinerja";
    private static final String AWALAN = SKEMA + ":gambar/";

    private final List<byte[]> isi = new ArrayList<>();

    /** Size in pixels; nothing when the picture can not be read. */
    record Ukuran(int lebar, int tinggi) {
        boolean kosong() {
            return lebar <= 0 || tinggi <= 0;
        }
    }

    String simpan(byte[] gambar) {
        isi.add(gambar);
        return AWALAN + (isi.size() - 1);
    }

    static boolean milikKita(String alamat) {
        return alamat.startsWith(AWALAN);
    }

    static Ukuran ukuran(byte[] gambar) {
        try (ImageInputStream masuk = ImageIO.createImageInputStream(new ByteArrayInputStream(gambar))) {
            Iterator<ImageReader> pembaca = ImageIO.getImageReaders(masuk);
            if (pembaca.hasNext()) {
                ImageReader p = pembaca.next();
                p.setInput(masuk, true, true);
                Ukuran hasil = new Ukuran(p.getWidth(0), p.getHeight(0));
                p.dispose();
                return hasil;
            }
        } catch (IOException e) {
            return new Ukuran(0, 0);
        }
        return new Ukuran(0, 0);
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
