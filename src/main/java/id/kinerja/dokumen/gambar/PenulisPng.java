package id.kinerja.dokumen.gambar;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes a PNG with its resolution. Small enough to keep ourselves: ImageIO's plug-ins cost more time to find than these pictures
 * to write, and hide the resolution behind metadata trees.
 */
final class PenulisPng {
    private static final byte[] TANDA = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private PenulisPng() {}

    static byte[] tulis(BufferedImage gambar, int dpi) {
        ByteArrayOutputStream hasil = new ByteArrayOutputStream(64 * 1024);
        DataOutputStream keluar = new DataOutputStream(hasil);
        try {
            keluar.write(TANDA);
            potongan(keluar, "IHDR", kepala(gambar));
            potongan(keluar, "pHYs", resolusi(dpi));
            potongan(keluar, "IDAT", titik(gambar));
            potongan(keluar, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hasil.toByteArray();
    }

    /** 8 bits per channel, RGB. */
    private static byte[] kepala(BufferedImage gambar) throws IOException {
        ByteArrayOutputStream isi = new ByteArrayOutputStream();
        DataOutputStream d = new DataOutputStream(isi);
        d.writeInt(gambar.getWidth());
        d.writeInt(gambar.getHeight());
        d.write(new byte[] {8, 2, 0, 0, 0});
        return isi.toByteArray();
    }

    private static byte[] resolusi(int dpi) throws IOException {
        int perMeter = (int) Math.round(dpi / 0.0254);
        ByteArrayOutputStream isi = new ByteArrayOutputStream();
        DataOutputStream d = new DataOutputStream(isi);
        d.writeInt(perMeter);
        d.writeInt(perMeter);
        d.write(1);
        return isi.toByteArray();
    }

    /** Rows as differences from the row above (filter "Up"): flat drawings become mostly zeros. */
    private static byte[] titik(BufferedImage gambar) throws IOException {
        int lebar = gambar.getWidth();
        int[] rgb = ((DataBufferInt) gambar.getRaster().getDataBuffer()).getData();
        ByteArrayOutputStream isi = new ByteArrayOutputStream(64 * 1024);
        byte[] baris = new byte[1 + lebar * 3];
        baris[0] = 2;
        Deflater deflater = new Deflater(4);
        try (DeflaterOutputStream keluar = new DeflaterOutputStream(isi, deflater, 32 * 1024)) {
            for (int y = 0; y < gambar.getHeight(); y++) {
                int ini = y * lebar;
                for (int x = 0; x < lebar; x++) {
                    int warna = rgb[ini + x];
                    int atas = y == 0 ? 0 : rgb[ini - lebar + x];
                    baris[1 + x * 3] = (byte) ((warna >> 16) - (atas >> 16));
                    baris[2 + x * 3] = (byte) ((warna >> 8) - (atas >> 8));
                    baris[3 + x * 3] = (byte) (warna - atas);
                }
                keluar.write(baris);
            }
        } finally {
            deflater.end();
        }
        return isi.toByteArray();
    }

    private static void potongan(DataOutputStream keluar, String jenis, byte[] isi) throws IOException {
        byte[] nama = jenis.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(nama);
        crc.update(isi);
        keluar.writeInt(isi.length);
        keluar.write(nama);
        keluar.write(isi);
        keluar.writeInt((int) crc.getValue());
    }
}
