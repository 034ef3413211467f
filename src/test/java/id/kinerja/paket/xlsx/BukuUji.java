package id.kinerja.paket.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A workbook taken apart, so that a test can spoil one part of it. */
final class BukuUji {
    private final Map<String, byte[]> bagian = new TreeMap<>();

    static BukuUji templat() throws IOException {
        java.io.ByteArrayOutputStream isi = new java.io.ByteArrayOutputStream();
        TulisBukuKerja.templat(Map.of(), isi);
        return dari(new java.io.ByteArrayInputStream(isi.toByteArray()));
    }

    static BukuUji dari(InputStream masuk) throws IOException {
        BukuUji buku = new BukuUji();
        try (ZipInputStream zip = new ZipInputStream(masuk)) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                buku.bagian.put(e.getName(), zip.readAllBytes());
            }
        }
        return buku;
    }

    BukuUji taruh(String jalur, String isi) {
        bagian.put(jalur, isi.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    BukuUji ubah(String jalur, UnaryOperator<String> perubahan) {
        return taruh(jalur, perubahan.apply(new String(bagian.get(jalur), StandardCharsets.UTF_8)));
    }

    /** Rows of a sheet of the template, which is {@code sheet2} for the first table; the heading is row 1. */
    BukuUji baris(int lembar, String baris) {
        return ubah("xl/worksheets/sheet" + lembar + ".xml", s -> s.replace("</sheetData>", baris + "</sheetData>"));
    }

    Path tulis(Path berkas) throws IOException {
        try (OutputStream keluar = Files.newOutputStream(berkas);
                ZipOutputStream zip = new ZipOutputStream(keluar)) {
            for (Map.Entry<String, byte[]> b : bagian.entrySet()) {
                zip.putNextEntry(new ZipEntry(b.getKey()));
                zip.write(b.getValue());
                zip.closeEntry();
            }
        }
        return berkas;
    }
}
