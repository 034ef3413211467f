package id.kinerja.pemeriksaan.tandai;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a zip as text, and back. */
final class IsiZip {
    private IsiZip() {}

    static Map<String, String> dari(byte[] zip) throws IOException {
        Map<String, String> isi = new LinkedHashMap<>();
        try (ZipInputStream masuk = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry e = masuk.getNextEntry(); e != null; e = masuk.getNextEntry()) {
                isi.put(e.getName(), new String(masuk.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return isi;
    }

    static byte[] tulis(Map<String, String> isi) throws IOException {
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(keluar)) {
            for (Map.Entry<String, String> e : isi.entrySet()) {
                zip.putNextEntry(new ZipEntry(e.getKey()));
                zip.write(e.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return keluar.toByteArray();
    }
}
