package id.kinerja.paket.bentuk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;

/** The central directory of a zip file, for what {@code java.util.zip} does not tell: links, passwords, double names. */
final class DirektoriZip {
    private static final int TANDA_AKHIR = 0x06054b50;
    private static final int TANDA_ENTRI = 0x02014b50;
    private static final int UKURAN_AKHIR = 22;
    private static final int UKURAN_ENTRI = 46;
    private static final int JENIS_UNIX = 0170000;
    private static final int TAUTAN_UNIX = 0120000;

    private DirektoriZip() {}

    record Entri(String nama, boolean tautan, boolean bersandi) {}

    static List<Entri> baca(Path zip) throws IOException {
        try (FileChannel saluran = FileChannel.open(zip, StandardOpenOption.READ)) {
            ByteBuffer ekor = baca(saluran, Math.max(0, saluran.size() - UKURAN_AKHIR - 0xFFFF), saluran.size());
            int akhir = ekor.limit() - UKURAN_AKHIR;
            while (akhir >= 0 && ekor.getInt(akhir) != TANDA_AKHIR) {
                akhir--;
            }
            if (akhir < 0) {
                throw new ZipException("akhir zip tidak ditemukan");
            }
            long ukuran = Integer.toUnsignedLong(ekor.getInt(akhir + 12));
            long letakAkhir = saluran.size() - ekor.limit() + akhir;
            if (ukuran > letakAkhir || ukuran > 64 * BatasPaket.MB) {
                throw new ZipException("daftar isi zip tidak masuk akal");
            }
            return urai(baca(saluran, letakAkhir - ukuran, letakAkhir));
        }
    }

    private static List<Entri> urai(ByteBuffer isi) {
        List<Entri> hasil = new ArrayList<>();
        int p = 0;
        while (p + UKURAN_ENTRI <= isi.limit() && isi.getInt(p) == TANDA_ENTRI) {
            int pembuat = isi.getShort(p + 4) >>> 8 & 0xFF;
            int bendera = isi.getShort(p + 8);
            int panjangNama = isi.getShort(p + 28) & 0xFFFF;
            int mode = isi.getInt(p + 38) >>> 16;
            byte[] nama = new byte[Math.min(panjangNama, isi.limit() - p - UKURAN_ENTRI)];
            isi.get(p + UKURAN_ENTRI, nama);
            hasil.add(new Entri(
                    new String(nama, StandardCharsets.UTF_8),
                    pembuat == 3 && (mode & JENIS_UNIX) == TAUTAN_UNIX,
                    (bendera & 1) != 0));
            p += UKURAN_ENTRI + panjangNama + (isi.getShort(p + 30) & 0xFFFF) + (isi.getShort(p + 32) & 0xFFFF);
        }
        return hasil;
    }

    private static ByteBuffer baca(FileChannel saluran, long dari, long sampai) throws IOException {
        ByteBuffer isi = ByteBuffer.allocate(Math.toIntExact(sampai - dari)).order(ByteOrder.LITTLE_ENDIAN);
        while (isi.hasRemaining() && saluran.read(isi, dari + isi.position()) >= 0) {
            continue;
        }
        return isi.flip();
    }
}
