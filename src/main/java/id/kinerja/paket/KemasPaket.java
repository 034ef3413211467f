package id.kinerja.paket;

import id.kinerja.paket.bentuk.BerkasPaket;
import id.kinerja.paket.bentuk.MuatPaketMentah;
import id.kinerja.paket.bentuk.Paket;
import id.kinerja.paket.bentuk.TulisanSementara;
import id.kinerja.paket.bentuk.WadahPaket;
import id.kinerja.paket.periksa.PeriksaDatapackage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs a package folder into a zip and unpacks one; neither leaves anything half done. */
public final class KemasPaket {
    private static final LocalDateTime WAKTU_TETAP = LocalDateTime.of(1980, 1, 1, 0, 0);

    private KemasPaket() {}

    /**
     * Packs: the same folder always gives the same bytes. A descriptor that is missing or does not fit is made anew inside the zip. An
     * existing zip is replaced only when the new one is complete.
     *
     * @return what makes packing impossible; empty when the zip was written
     */
    public static List<Masalah> kemas(Path folder, Path zip) throws IOException {
        Pencatat pencatat = new Pencatat();
        Optional<WadahPaket> wadah = WadahPaket.buka(folder, pencatat);
        if (wadah.isEmpty() || pencatat.adaKesalahan()) {
            return pencatat.daftar();
        }
        try (WadahPaket w = wadah.get()) {
            TulisanSementara.berkas(zip, sementara -> {
                try (OutputStream keluar = Files.newOutputStream(sementara);
                        ZipOutputStream kemasan = new ZipOutputStream(keluar)) {
                    kemasan.setLevel(Deflater.BEST_COMPRESSION);
                    isi(w, zip, kemasan);
                }
            });
        }
        return List.of();
    }

    /**
     * Unpacks into a folder that does not exist yet or is empty.
     *
     * @return what makes the zip unsafe or unreadable; empty when the folder was written
     */
    public static List<Masalah> buka(Path zip, Path folder) throws IOException {
        Pencatat pencatat = new Pencatat();
        TujuanKosong.pastikan(folder, pencatat);
        Optional<WadahPaket> wadah = pencatat.adaKesalahan() ? Optional.empty() : WadahPaket.buka(zip, pencatat);
        if (wadah.isEmpty()) {
            return pencatat.daftar();
        }
        try (WadahPaket w = wadah.get()) {
            TulisanSementara.folder(folder, sementara -> {
                for (BerkasPaket b : w.berkas()) {
                    Path tujuan = sementara.resolve(b.jalur()).normalize();
                    if (!tujuan.startsWith(sementara)) {
                        throw new IOException("jalur " + b.jalur() + " keluar dari folder");
                    }
                    Files.createDirectories(tujuan.getParent());
                    Files.write(tujuan, b.baca());
                }
            });
        } catch (IOException e) {
            pencatat.catat(
                    JenisMasalah.ZIP_RUSAK,
                    Tempat.di(zip.toString()),
                    "Zip tidak dapat dibuka sampai selesai: " + e.getMessage() + ". Tidak ada yang ditulis.",
                    "Salin atau unduh ulang berkasnya, dan pastikan ada ruang pada cakram.");
        }
        return pencatat.daftar();
    }

    private static void isi(WadahPaket wadah, Path zip, ZipOutputStream kemasan) throws IOException {
        TreeMap<String, BerkasPaket> berkas = new TreeMap<>();
        for (BerkasPaket b : wadah.berkas()) {
            berkas.put(b.jalur(), b);
        }
        Pencatat kecocokan = new Pencatat();
        Paket paket = MuatPaketMentah.dari(wadah, new Pencatat());
        PeriksaDatapackage.periksa(paket, kecocokan);
        if (!berkas.containsKey(PeriksaDatapackage.NAMA) || !kecocokan.daftar().isEmpty()) {
            byte[] baru = DatapackageJson.dari(paket);
            berkas.put(
                    PeriksaDatapackage.NAMA,
                    new BerkasPaket(
                            PeriksaDatapackage.NAMA, baru.length, () -> new java.io.ByteArrayInputStream(baru)));
        }
        for (BerkasPaket b : berkas.values()) {
            if (b.jalur().endsWith(".zip") && b.jalur().equals(zip.getFileName().toString())) {
                continue;
            }
            ZipEntry entri = new ZipEntry(b.jalur());
            entri.setTimeLocal(WAKTU_TETAP);
            kemasan.putNextEntry(entri);
            try (InputStream masuk = b.sumber().buka()) {
                masuk.transferTo(kemasan);
            }
            kemasan.closeEntry();
        }
    }
}
