package id.kinerja.pemeriksaan.tandai.docx;

import id.kinerja.pemeriksaan.tandai.TakDapatDitandai;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a Word file: those that are read as text can be replaced, all others are copied as they are. */
final class PaketDocx {
    private static final long TERBESAR = 512L << 20;

    private final byte[] asli;
    private final Map<String, String> teks = new LinkedHashMap<>();
    private final Map<String, String> ganti = new LinkedHashMap<>();

    private PaketDocx(byte[] asli) {
        this.asli = asli;
    }

    static PaketDocx buka(byte[] asli) throws IOException, TakDapatDitandai {
        PaketDocx paket = new PaketDocx(asli);
        long sisa = TERBESAR;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(asli), StandardCharsets.UTF_8)) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                if (e.getName().endsWith(".xml") || e.getName().endsWith(".rels")) {
                    byte[] isi = zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, sisa + 1));
                    sisa -= isi.length;
                    paket.teks.put(e.getName(), new String(isi, StandardCharsets.UTF_8));
                }
                if (sisa < 0) {
                    throw new TakDapatDitandai("Isi dokumen Word terlalu besar; salinan bertanda tidak dibuat.");
                }
            }
        }
        return paket;
    }

    Optional<String> bagian(String nama) {
        return Optional.ofNullable(teks.get(nama));
    }

    boolean ada(String nama) {
        return teks.containsKey(nama);
    }

    void tulis(String nama, String isi) {
        ganti.put(nama, isi);
    }

    /** Writes all parts in their order, new ones last. */
    void simpan(OutputStream keluar) throws IOException {
        ZipOutputStream hasil = new ZipOutputStream(keluar, StandardCharsets.UTF_8);
        Map<String, String> sisa = new LinkedHashMap<>(ganti);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(asli), StandardCharsets.UTF_8)) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                hasil.putNextEntry(entri(e));
                String baru = sisa.remove(e.getName());
                if (baru == null) {
                    zip.transferTo(hasil);
                } else {
                    hasil.write(baru.getBytes(StandardCharsets.UTF_8));
                }
                hasil.closeEntry();
            }
        }
        for (Map.Entry<String, String> e : sisa.entrySet()) {
            hasil.putNextEntry(new ZipEntry(e.getKey()));
            hasil.write(e.getValue().getBytes(StandardCharsets.UTF_8));
            hasil.closeEntry();
        }
        hasil.finish();
    }

    private static ZipEntry entri(ZipEntry asal) {
        ZipEntry baru = new ZipEntry(asal.getName());
        if (asal.getTime() >= 0) {
            baru.setTime(asal.getTime());
        }
        return baru;
    }
}
