package id.kinerja.pemeriksaan.baca.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.pemeriksaan.baca.NaskahTakTerbaca;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Every damaged file ends in a document or in a refusal. {@code -Dkinerja.fuzz=10000} runs longer. */
class PdfAcakTest {
    private static final int BANYAK = Integer.getInteger("kinerja.fuzz", 200);

    @Test
    void berkas_yang_diacak_berakhir_sebagai_naskah_atau_penolakan() {
        List<byte[]> asal = List.of(
                mentah(), fixture("bergaris.pdf"), mentah(), fixture("bertanda.pdf"), mentah(), fixture("polos.pdf"));
        Random acak = new Random(20_240_131);
        int terbaca = 0;
        int ditolak = 0;
        for (int i = 0; i < BANYAK; i++) {
            byte[] isi = acak(asal.get(i % asal.size()), acak);
            try {
                PembacaPdf.baca("acak-" + i + ".pdf", isi);
                terbaca++;
            } catch (NaskahTakTerbaca e) {
                assertThat(e).hasMessageMatching("(?s).*PDF.*");
                ditolak++;
            }
        }
        assertThat(terbaca + ditolak).isEqualTo(BANYAK);
        assertThat(terbaca).isPositive();
        assertThat(ditolak).isPositive();
    }

    /** One to four injuries: bytes changed, cut out, doubled, replaced by others of the file, or the end missing. */
    private static byte[] acak(byte[] asal, Random acak) {
        byte[] isi = asal.clone();
        for (int n = 1 + acak.nextInt(4); n > 0; n--) {
            int di = acak.nextInt(isi.length);
            int panjang = Math.min(isi.length - di, 1 + acak.nextInt(60));
            switch (acak.nextInt(6)) {
                case 0 -> isi[di] = (byte) acak.nextInt(256);
                case 1 -> gantiAngka(isi, di, acak);
                case 2 -> System.arraycopy(asal, acak.nextInt(asal.length - panjang), isi, di, panjang);
                case 3 -> isi = gabung(Arrays.copyOf(isi, di), Arrays.copyOfRange(isi, di + panjang, isi.length));
                case 4 -> isi = gabung(Arrays.copyOf(isi, di + panjang), Arrays.copyOfRange(isi, di, isi.length));
                default -> isi = acak.nextInt(8) == 0 ? Arrays.copyOf(isi, Math.max(20, di)) : isi;
            }
        }
        return isi;
    }

    /** Numbers carry lengths, positions and references. */
    private static void gantiAngka(byte[] isi, int dari, Random acak) {
        for (int i = dari; i < isi.length; i++) {
            if (isi[i] >= '0' && isi[i] <= '9') {
                isi[i] = (byte) ('0' + acak.nextInt(10));
                return;
            }
        }
    }

    private static byte[] gabung(byte[] a, byte[] b) {
        byte[] hasil = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, hasil, a.length, b.length);
        return hasil;
    }

    private static byte[] mentah() {
        PdfUji pdf = new PdfUji().kisi(new float[] {50, 200, 300}, new float[] {100, 120, 140});
        for (int i = 0; i < 12; i++) {
            pdf.teks(60, 114 + 20 * i, "Kegiatan " + i)
                    .kanan(290, 114 + 20 * i, "1.00" + i)
                    .tebal(320, 114 + 20 * i, "98,5" + i);
        }
        return pdf.halamanBaru()
                .teks(60, 100, "Penutup.")
                .naik(100, 300, "Samping")
                .jadi();
    }

    private static byte[] fixture(String nama) {
        try (InputStream masuk =
                Objects.requireNonNull(PdfAcakTest.class.getResourceAsStream("/pemeriksaan/pdf/" + nama))) {
            return masuk.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
