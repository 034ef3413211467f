package id.kinerja.paket.bentuk;

import id.kinerja.paket.JenisMasalah;
import id.kinerja.paket.KataTerdekat;
import id.kinerja.paket.Pencatat;
import id.kinerja.paket.Tempat;
import id.kinerja.paket.skema.Skema;
import id.kinerja.paket.skema.TabelSkema;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** From opened files to the lossless package: the CSV files at the top become tables, everything else stays a file. */
public final class MuatPaketMentah {
    private MuatPaketMentah() {}

    public static Paket dari(WadahPaket wadah, Pencatat pencatat) {
        Map<String, TabelMentah> tabel = new LinkedHashMap<>();
        Map<String, BerkasPaket> berkas = new TreeMap<>();
        JatahSel jatah = new JatahSel();
        for (BerkasPaket b : wadah.berkas()) {
            String jalur = b.jalur().toLowerCase(Locale.ROOT);
            if (jalur.contains("/") || !jalur.endsWith(".csv")) {
                berkas.put(b.jalur(), b);
                continue;
            }
            Optional<TabelSkema> skema = cari(jalur.substring(0, jalur.length() - 4));
            if (skema.isEmpty()) {
                takDikenal(b.jalur(), pencatat);
            } else {
                isi(b, BatasPaket.TABEL, pencatat)
                        .flatMap(isi -> BacaCsv.baca(skema.get().kode(), isi, jatah, pencatat))
                        .ifPresent(t -> tabel.put(t.nama(), t));
            }
        }
        return new Paket(tabel, berkas);
    }

    /** Content of a file within its limit; otherwise the problem is noted. */
    public static Optional<byte[]> isi(BerkasPaket berkas, long batas, Pencatat pencatat) {
        if (berkas.ukuran() > batas) {
            pencatat.catat(
                    JenisMasalah.BERKAS_TERLALU_BESAR,
                    Tempat.di(berkas.jalur()),
                    "Berkas " + berkas.jalur() + " berukuran " + megabita(berkas.ukuran()) + " MB, melampaui batas "
                            + batas / BatasPaket.MB + " MB.",
                    "Perkecil berkasnya; gambar untuk cetak A4 cukup 1–2 MB.");
            return Optional.empty();
        }
        try {
            return Optional.of(berkas.baca());
        } catch (IOException e) {
            pencatat.catat(
                    JenisMasalah.ZIP_RUSAK,
                    Tempat.di(berkas.jalur()),
                    "Berkas " + berkas.jalur() + " tidak dapat dibaca: " + e.getMessage() + ".",
                    "Salin atau unduh ulang paketnya.");
            return Optional.empty();
        }
    }

    private static Optional<TabelSkema> cari(String nama) {
        return Skema.berlaku().tabel().stream()
                .filter(t -> t.kode().equals(nama)
                        || t.judul().toLowerCase(Locale.ROOT).equals(nama))
                .findFirst();
    }

    private static void takDikenal(String jalur, Pencatat pencatat) {
        List<String> dikenal =
                Skema.berlaku().tabel().stream().map(TabelSkema::berkas).toList();
        pencatat.catat(
                JenisMasalah.TABEL_TIDAK_DIKENAL,
                Tempat.di(jalur),
                "Berkas " + jalur + " bukan tabel yang dikenal; isinya tidak dibaca.",
                "Hapus berkas ini atau betulkan namanya." + KataTerdekat.saran(jalur, dikenal));
    }

    private static long megabita(long bita) {
        return (bita + BatasPaket.MB - 1) / BatasPaket.MB;
    }
}
