package id.kinerja.dokumen.gambar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.kinerja.dokumen.ContohDokumen;
import id.kinerja.dokumen.Lukisan;
import id.kinerja.dokumen.Lukisan.Rata;
import id.kinerja.dokumen.Lukisan.Tebal;
import id.kinerja.dokumen.Lukisan.Warna;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class LukisanPngTest {
    private static final int BIRU_TUA = 0xFF1B4965;
    private static final int PUTIH = 0xFFFFFFFF;

    @Test
    void ukuran_gambar_menurut_300_titik_per_inci() throws IOException {
        BufferedImage gambar = baca(ContohDokumen.lukisan());
        assertThat(gambar.getWidth()).isEqualTo((int) Math.ceil(447 / 72.0 * 300));
        assertThat(gambar.getHeight()).isEqualTo((int) Math.ceil(90 / 72.0 * 300));
    }

    @Test
    void kotak_berisi_warnanya_dan_luarnya_putih() throws IOException {
        BufferedImage gambar =
                baca(new Lukisan(72, 72, List.of(new Lukisan.Kotak(18, 18, 36, 36, Warna.BIRU_TUA, Warna.TANPA, 0))));
        assertThat(gambar.getRGB(150, 150)).isEqualTo(BIRU_TUA);
        assertThat(gambar.getRGB(20, 20)).isEqualTo(PUTIH);
    }

    @Test
    void tulisan_rata_kanan_berakhir_di_titiknya() throws IOException {
        BufferedImage gambar = baca(new Lukisan(
                72, 24, List.of(new Lukisan.Tulisan(60, 16, "100,19", 10, Tebal.TEBAL, Rata.KANAN, Warna.TINTA))));
        double kiri = 60 - HurufGambar.dari(Tebal.TEBAL).lebar("100,19", 10);
        assertThat(kolomBertinta(gambar, Ujung.KIRI) * 72.0 / 300).isCloseTo(kiri, within(1.0));
        assertThat(kolomBertinta(gambar, Ujung.KANAN) * 72.0 / 300).isCloseTo(60, within(1.0));
    }

    @Test
    void angka_carlito_selebar_satu_sama_lain() {
        HurufGambar huruf = HurufGambar.dari(Tebal.BIASA);
        assertThat(huruf.lebar("1111", 8)).isCloseTo(huruf.lebar("8888", 8), within(1e-9));
        assertThat(huruf.lebar("", 8)).isZero();
    }

    @Test
    void lukisan_sama_menghasilkan_bita_yang_sama() {
        assertThat(LukisanPng.lukis(ContohDokumen.lukisan())).isEqualTo(LukisanPng.lukis(ContohDokumen.lukisan()));
    }

    private enum Ujung {
        KIRI,
        KANAN
    }

    private static int kolomBertinta(BufferedImage gambar, Ujung ujung) {
        for (int i = 0; i < gambar.getWidth(); i++) {
            int x = ujung == Ujung.KIRI ? i : gambar.getWidth() - 1 - i;
            for (int y = 0; y < gambar.getHeight(); y++) {
                if (gambar.getRGB(x, y) != PUTIH) {
                    return x;
                }
            }
        }
        throw new AssertionError("Gambar kosong");
    }

    private static BufferedImage baca(Lukisan lukisan) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(LukisanPng.lukis(lukisan)));
    }
}
