package id.kinerja.dokumen.docx;

import id.kinerja.dokumen.ContohDokumen;
import id.kinerja.dokumen.Dokumen;
import id.kinerja.dokumen.TataHalaman;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;

/** A written DOCX, taken apart again. */
record BerkasDocx(byte[] isi, Map<String, byte[]> bagian) {
    static BerkasDocx contoh() {
        return tulis(ContohDokumen.dokumen(), ContohDokumen.halaman());
    }

    static BerkasDocx tulis(Dokumen dokumen, TataHalaman halaman) {
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        Map<String, byte[]> bagian = new LinkedHashMap<>();
        try {
            DocxPenulis.tulis(dokumen, () -> halaman, keluar);
            ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(keluar.toByteArray()));
            for (var e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                bagian.put(e.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BerkasDocx(keluar.toByteArray(), bagian);
    }

    byte[] ambil(String nama) {
        byte[] isi = bagian.get(nama);
        if (isi == null) {
            throw new AssertionError("Bagian " + nama + " tidak ada; yang ada: " + bagian.keySet());
        }
        return isi;
    }

    String teks(String nama) {
        return new String(ambil(nama), StandardCharsets.UTF_8);
    }
}
