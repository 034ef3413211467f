package id.kinerja.dokumen.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs a workbook anew with the document's own time on every part, so that the same document is the same file. */
final class Bungkus {
    private Bungkus() {}

    static void tulis(byte[] buku, ZonedDateTime dibuat, OutputStream keluar) throws IOException {
        LocalDateTime waktu = dibuat.toLocalDateTime();
        ZipInputStream asal = new ZipInputStream(new ByteArrayInputStream(buku));
        ZipOutputStream hasil = new ZipOutputStream(keluar);
        for (ZipEntry bagian = asal.getNextEntry(); bagian != null; bagian = asal.getNextEntry()) {
            ZipEntry baru = new ZipEntry(bagian.getName());
            baru.setTimeLocal(waktu);
            hasil.putNextEntry(baru);
            asal.transferTo(hasil);
            hasil.closeEntry();
        }
        hasil.finish();
    }
}
