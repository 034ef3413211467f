package id.kinerja.cli.periksa;

import id.kinerja.pemeriksaan.DaftarAturan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.kertas.FormatKertas;
import id.kinerja.pemeriksaan.kertas.KertasKerja;
import id.kinerja.pemeriksaan.kertas.Penugasan;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Checks many files side by side.
 *
 * @param keluaran folder for files, when one was named
 * @param terlihat severities that are shown
 * @param lebar columns of the screen
 */
public record PemeriksaanBerkas(
        PemeriksaNaskah pemeriksa,
        OptionalInt tahun,
        BentukTemuan bentuk,
        Optional<Path> keluaran,
        Set<Tingkat> terlihat,
        Set<Tambahan> tambahan,
        Penugasan penugasan,
        int lebar,
        ZonedDateTime saat) {

    /** What is made beside the findings. */
    public enum Tambahan {
        SALINAN_BERTANDA
    }

    public PemeriksaanBerkas {
        terlihat = Set.copyOf(terlihat);
        tambahan = Set.copyOf(tambahan);
    }

    /** Hands the results on in the order of the files. */
    public void jalankan(List<Kelompok> kelompok, Kemajuan kemajuan, PenulisHasil penulis)
            throws IOException, InterruptedException {
        TempatHasil tempat = new TempatHasil(keluaran.orElse(Path.of(".")), pembuat());
        PemeriksaKelompok satu = new PemeriksaKelompok(pemeriksa, tahun, tempat);
        int semua = kelompok.stream().mapToInt(k -> k.berkas().size()).sum();
        AtomicInteger selesai = new AtomicInteger();
        Iterator<Callable<List<HasilBerkas>>> tugas = kelompok.stream()
                .map(k -> k.berkas().stream().map(tempat::pesan).toList())
                .map(berkas -> (Callable<List<HasilBerkas>>) () -> {
                    List<HasilBerkas> hasil = satu.periksa(berkas);
                    kemajuan.kini(selesai.addAndGet(berkas.size()), semua);
                    return hasil;
                })
                .iterator();
        int pekerja = Math.clamp(kelompok.size(), 1, Runtime.getRuntime().availableProcessors());
        try {
            AntreanBerurut.jalankan(tugas, pekerja, hasil -> {
                kemajuan.bersihkan();
                hasil.forEach(penulis::tulis);
            });
        } catch (ExecutionException galat) {
            if (galat.getCause() instanceof IOException io) {
                throw io;
            }
            throw new IllegalStateException(galat.getCause());
        }
        penulis.selesai();
    }

    private List<BuatHasil> pembuat() {
        List<BuatHasil> hasil = new ArrayList<>();
        switch (bentuk) {
            case tabel, json -> keluaran.ifPresent(_ -> hasil.add(new BuatDaftarTemuan(bentuk, lebar, terlihat)));
            case html, xlsx, docx ->
                hasil.add(new BuatKertasKerja(
                        new KertasKerja(penugasan, DaftarAturan::penjelasan, saat),
                        FormatKertas.valueOf(bentuk.name().toUpperCase(Locale.ROOT))));
        }
        if (tambahan.contains(Tambahan.SALINAN_BERTANDA)) {
            hasil.add(new BuatSalinanBertanda(terlihat, saat));
        }
        return hasil;
    }
}
