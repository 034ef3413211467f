package id.kinerja.layar.periksa;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Reports for the tests of the pages. */
final class NaskahUji {
    /** Three figures of it are wrong, one row is printed twice. */
    static final String SALAH = """
            BAB III AKUNTABILITAS KINERJA
            Tabel 3.2 Realisasi anggaran Tahun 2023
            No\tKegiatan\tPagu\tRealisasi\t%
            1\tRehabilitasi sosial\t38.250.000\t28.178.000\t99,81
            2\tPerlindungan sosial\t10.000.000\t9.000.000\t95,00
            3\tPemberdayaan sosial\t20.000.000\t9.000.000\t45,00
            """;

    private static final String PANJANG =
            "PertanggungjawabanPenyelenggaraanKesejahteraanSosialTerpaduBerkelanjutan".repeat(3);

    private NaskahUji() {}

    static byte[] salah() {
        return SALAH.getBytes(UTF_8);
    }

    static byte[] benar() {
        return SALAH.replace("99,81", "73,67").replace("95,00", "90,00").getBytes(UTF_8);
    }

    /** Names without a place to break, and a table of many columns. */
    static byte[] panjang() {
        return (SALAH.replace("Rehabilitasi sosial", PANJANG).replace("Realisasi anggaran", "Realisasi " + PANJANG)
                        + "\n" + PANJANG + "\n\n" + "Kolom\t".repeat(60) + "\n" + "12.345\t".repeat(60) + "\n")
                .getBytes(UTF_8);
    }

    /** A report as it was published. */
    static byte[] nyata(String nama) {
        try (InputStream isi = NaskahUji.class.getResourceAsStream("/pemeriksaan/naskah/" + nama)) {
            return Objects.requireNonNull(isi).readAllBytes();
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
    }

    /** Pages with a drawing and no text, as a scanner makes them. */
    static byte[] pindaian() {
        try (PDDocument dokumen = new PDDocument();
                ByteArrayOutputStream keluar = new ByteArrayOutputStream()) {
            PDPage halaman = new PDPage();
            dokumen.addPage(halaman);
            try (PDPageContentStream isi = new PDPageContentStream(dokumen, halaman)) {
                isi.addRect(72, 72, 400, 600);
                isi.fill();
            }
            dokumen.save(keluar);
            return keluar.toByteArray();
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
    }
}
