package id.kinerja.cli;

import id.kinerja.laporan.JenisDokumenLaporan;
import id.kinerja.laporan.cetak.FormatBerkas;
import id.kinerja.laporan.cetak.PencetakDokumen;
import id.kinerja.pengukuran.Pengukuran;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the files of one document into a folder; a file appears only when it is whole. */
final class PembuatLaporan {
    private final Clock jam;

    PembuatLaporan(Clock jam) {
        this.jam = jam;
    }

    List<Path> buat(Pengukuran ukur, JenisDokumenLaporan jenis, Set<FormatBerkas> format, Path folder)
            throws IOException {
        String nama = jenis.namaBerkas(ukur.data().profil());
        Map<FormatBerkas, ByteArrayOutputStream> berkas =
                PencetakDokumen.cetak(jenis.susun(ukur, jam), ukur::cari, format);
        Files.createDirectories(folder);
        List<Path> hasil = new ArrayList<>();
        for (var isi : berkas.entrySet()) {
            hasil.add(simpan(
                    isi.getValue(), folder.resolve(nama + "." + isi.getKey().kode())));
        }
        return hasil;
    }

    private static Path simpan(ByteArrayOutputStream isi, Path tujuan) throws IOException {
        Path sementara = tujuan.resolveSibling("." + tujuan.getFileName() + ".sebagian");
        try {
            try (OutputStream keluar = Files.newOutputStream(sementara)) {
                isi.writeTo(keluar);
            }
            return Files.move(sementara, tujuan, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(sementara);
        }
    }
}
