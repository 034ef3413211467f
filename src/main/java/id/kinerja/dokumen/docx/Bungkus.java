package id.kinerja.dokumen.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The zip of a DOCX. Its entries carry a fixed time, so the same document gives the same bytes. */
final class Bungkus implements AutoCloseable {
    private static final LocalDateTime SAAT = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    Bungkus(OutputStream keluar) {
        zip = new ZipOutputStream(keluar, StandardCharsets.UTF_8);
    }

    void tulis(String nama, Xml xml) throws IOException {
        tulis(nama, xml, kunci -> {
            throw new IllegalStateException("Nomor halaman tidak boleh ada di " + nama + ": " + kunci);
        });
    }

    void tulis(String nama, Xml xml, UnaryOperator<String> halaman) throws IOException {
        StringBuilder teks = new StringBuilder();
        xml.salin(teks, halaman);
        tulis(nama, teks.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A part that is the same in every document, from the resources of the program. */
    void salinTetap(String nama, String sumber) throws IOException {
        try (var masuk = Bungkus.class.getResourceAsStream(sumber)) {
            if (masuk == null) {
                throw new IllegalStateException("Berkas program hilang: " + sumber);
            }
            tulis(nama, masuk.readAllBytes());
        }
    }

    void tulis(String nama, byte[] isi) throws IOException {
        zip.setLevel(nama.startsWith("word/media/") ? Deflater.BEST_SPEED : Deflater.DEFAULT_COMPRESSION);
        ZipEntry entri = new ZipEntry(nama);
        entri.setTimeLocal(SAAT);
        zip.putNextEntry(entri);
        zip.write(isi);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.finish();
    }
}
