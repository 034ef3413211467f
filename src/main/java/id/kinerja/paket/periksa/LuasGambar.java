package id.kinerja.paket.periksa;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.OptionalLong;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Width times height in pixels, read from the head of a picture only: a small file can hold a huge one. */
final class LuasGambar {
    /** About three times what fills a page at 300 dpi. */
    static final long TERBESAR = 40_000_000;

    private LuasGambar() {}

    /** Empty when the head can not be read. */
    static OptionalLong piksel(byte[] isi) {
        try (ImageInputStream aliran = ImageIO.createImageInputStream(new ByteArrayInputStream(isi))) {
            Iterator<ImageReader> pembaca = ImageIO.getImageReaders(aliran);
            if (!pembaca.hasNext()) {
                return OptionalLong.empty();
            }
            ImageReader satu = pembaca.next();
            try {
                satu.setInput(aliran, true, true);
                return OptionalLong.of((long) satu.getWidth(0) * satu.getHeight(0));
            } finally {
                satu.dispose();
            }
        } catch (IOException | RuntimeException rusak) {
            return OptionalLong.empty();
        }
    }
}
