package id.kinerja.paket;

import id.kinerja.paket.bentuk.BerkasPaket;
import id.kinerja.paket.bentuk.Paket;
import id.kinerja.paket.bentuk.TulisCsv;
import id.kinerja.paket.bentuk.TulisanSementara;
import id.kinerja.paket.periksa.PeriksaDatapackage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a lossless package as a folder or a zip, from wherever it came: canonical CSV, the descriptor made anew, every other file
 * byte by byte. The same package always gives the same bytes.
 */
public final class TulisPaket {
    private static final LocalDateTime WAKTU_TETAP = LocalDateTime.of(1980, 1, 1, 0, 0);

    private TulisPaket() {}

    /**
     * Writes into a folder that does not exist yet or is empty.
     *
     * @return what makes it impossible; empty when the folder was written whole
     */
    public static List<Masalah> folder(Paket paket, Path folder) throws IOException {
        Pencatat pencatat = new Pencatat();
        TujuanKosong.pastikan(folder, pencatat);
        if (!pencatat.adaKesalahan()) {
            TulisanSementara.folder(folder, akar -> {
                for (BerkasPaket b : berkas(paket).values()) {
                    Path tujuan = akar.resolve(b.jalur()).normalize();
                    if (!tujuan.startsWith(akar)) {
                        throw new IOException("jalur " + b.jalur() + " keluar dari folder");
                    }
                    Files.createDirectories(tujuan.getParent());
                    Files.write(tujuan, b.baca());
                }
            });
        }
        return pencatat.daftar();
    }

    /** Replaces an existing file only when the new one is complete. */
    public static void zip(Paket paket, Path zip) throws IOException {
        TulisanSementara.berkas(zip, sementara -> {
            try (OutputStream keluar = Files.newOutputStream(sementara)) {
                zip(paket, keluar);
            }
        });
    }

    /** Writes to a stream, which stays open. */
    public static void zip(Paket paket, OutputStream keluar) throws IOException {
        ZipOutputStream kemasan = new ZipOutputStream(keluar);
        kemasan.setLevel(Deflater.BEST_COMPRESSION);
        for (BerkasPaket b : berkas(paket).values()) {
            ZipEntry entri = new ZipEntry(b.jalur());
            entri.setTimeLocal(WAKTU_TETAP);
            kemasan.putNextEntry(entri);
            try (InputStream masuk = b.sumber().buka()) {
                masuk.transferTo(kemasan);
            }
            kemasan.closeEntry();
        }
        kemasan.finish();
    }

    /** All files of a package by path; tables become theirs. */
    private static TreeMap<String, BerkasPaket> berkas(Paket paket) {
        TreeMap<String, BerkasPaket> hasil = new TreeMap<>(paket.berkas());
        paket.tabel().values().forEach(t -> tambah(hasil, t.nama() + ".csv", TulisCsv.tulis(t)));
        tambah(hasil, PeriksaDatapackage.NAMA, DatapackageJson.dari(paket));
        return hasil;
    }

    private static void tambah(TreeMap<String, BerkasPaket> berkas, String jalur, byte[] isi) {
        berkas.put(jalur, BerkasPaket.dari(jalur, isi));
    }
}
