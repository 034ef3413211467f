package id.kinerja.paket.bentuk;

import id.kinerja.paket.JenisMasalah;
import id.kinerja.paket.Pencatat;
import id.kinerja.paket.Tempat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A package as a zip file, distrusted: everything is checked before anything is unpacked. */
final class ZipPaket {
    private ZipPaket() {}

    static Optional<WadahPaket> buka(Path zip, Pencatat pencatat) {
        try {
            ZipFile berkas = new ZipFile(zip.toFile());
            Optional<Map<String, BerkasPaket>> isi = isi(zip, berkas, pencatat);
            if (isi.isEmpty()) {
                berkas.close();
            }
            return isi.map(i -> new WadahPaket(i, berkas));
        } catch (ZipException e) {
            pencatat.catat(
                    JenisMasalah.ZIP_RUSAK,
                    Tempat.di(zip.toString()),
                    "Berkas " + zip.getFileName() + " terpotong, rusak, atau bukan berkas zip.",
                    "Salin atau unduh ulang berkasnya, atau kemas ulang dengan: kinerja paket zip FOLDER.");
        } catch (IOException e) {
            pencatat.catat(
                    JenisMasalah.PAKET_TAK_TERBACA,
                    Tempat.di(zip.toString()),
                    "Berkas " + zip + " tidak dapat dibaca: " + e.getMessage() + ".",
                    "Periksa izin baca berkas itu.");
        }
        return Optional.empty();
    }

    private static Optional<Map<String, BerkasPaket>> isi(Path zip, ZipFile berkas, Pencatat pencatat)
            throws IOException {
        PemeriksaZip pemeriksa = new PemeriksaZip(zip.toString(), pencatat);
        Map<String, BerkasPaket> hasil = new TreeMap<>();
        boolean aman = pemeriksa.banyakBerkas(berkas.size()) && pemeriksa.direktori(DirektoriZip.baca(zip));
        if (!aman) {
            return Optional.empty();
        }
        for (ZipEntry e : berkas.stream().toList()) {
            String jalur = e.getName().replace('\\', '/');
            boolean baik = pemeriksa.jalur(jalur) & pemeriksa.ukuran(jalur, e.getSize(), e.getCompressedSize());
            aman &= baik;
            if (!baik || e.isDirectory() || WadahPaket.diabaikan(jalur)) {
                continue;
            }
            BerkasPaket b = new BerkasPaket(jalur, e.getSize(), () -> new AliranBerujiCrc(berkas.getInputStream(e), e));
            if (hasil.put(jalur, b) != null) {
                pemeriksa.ganda(jalur);
                aman = false;
            }
        }
        return aman && pemeriksa.seluruhnya() ? Optional.of(hasil) : Optional.empty();
    }
}
