package id.kinerja.dokumen.gambar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Size of a raster picture in pixels and its kind ("png", "jpeg"), read from its head. */
public record UkuranGambar(int lebar, int tinggi, String jenis) {

    /** Nothing when the picture can not be read. */
    public static Optional<UkuranGambar> baca(byte[] gambar) {
        try (ImageInputStream masuk = ImageIO.createImageInputStream(new ByteArrayInputStream(gambar))) {
            Iterator<ImageReader> pembaca = ImageIO.getImageReaders(masuk);
            if (!pembaca.hasNext()) {
                return Optional.empty();
            }
            ImageReader p = pembaca.next();
            p.setInput(masuk, true, true);
            UkuranGambar hasil = new UkuranGambar(
                    p.getWidth(0), p.getHeight(0), p.getFormatName().toLowerCase(java.util.Locale.ROOT));
            p.dispose();
            return Optional.of(hasil).filter(u -> u.lebar > 0 && u.tinggi > 0);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
