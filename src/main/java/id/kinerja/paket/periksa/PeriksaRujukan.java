package id.kinerja.paket.periksa;

import id.kinerja.paket.JenisMasalah;
import id.kinerja.paket.KataTerdekat;
import id.kinerja.paket.Pencatat;
import id.kinerja.paket.Tempat;
import id.kinerja.paket.isi.Baris;
import id.kinerja.paket.isi.IsiPaket;
import id.kinerja.paket.skema.KolomSkema;
import id.kinerja.paket.skema.Skema;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every code that a row refers to stands in its table. */
final class PeriksaRujukan {
    private PeriksaRujukan() {}

    static void periksa(IsiPaket isi, Pencatat pencatat) {
        Skema.berlaku().tabel().stream()
                .flatMap(t -> t.kolom().stream())
                .filter(k -> !k.rujukan().isEmpty())
                .forEach(k -> periksa(k, isi, pencatat));
    }

    private static void periksa(KolomSkema kolom, IsiPaket isi, Pencatat pencatat) {
        if (!isi.utuh(kolom.tabelRujukan())) {
            return;
        }
        Set<String> dikenal = new HashSet<>(kolom.kataRujukan());
        kolom.tabelRujukan().forEach(t -> dikenal.addAll(isi.kode(t)));
        String tujuan = String.join(" atau ", kolom.tabelRujukan());
        if (dikenal.isEmpty()) {
            tujuanKosong(kolom, tujuan, isi, pencatat);
            return;
        }
        for (Baris b : isi.baris(kolom.tabel())) {
            b.tertulis(kolom.kode())
                    .filter(nilai -> !dikenal.contains(nilai))
                    .ifPresent(nilai -> pencatat.catat(
                            JenisMasalah.RUJUKAN_TIDAK_DIKENAL,
                            Tempat.di(kolom.tabel(), b.nomor(), kolom.kode()),
                            "Kode " + nilai + " tidak ada pada tabel " + tujuan + ".",
                            "Tambahkan " + nilai + " pada tabel " + tujuan + ", atau betulkan kodenya."
                                    + KataTerdekat.saran(nilai, dikenal)));
        }
    }

    /** One problem, not one for each row. */
    private static void tujuanKosong(KolomSkema kolom, String tujuan, IsiPaket isi, Pencatat pencatat) {
        List<Baris> merujuk = isi.baris(kolom.tabel()).stream()
                .filter(b -> b.ada(kolom.kode()))
                .toList();
        if (!merujuk.isEmpty()) {
            pencatat.catat(
                    JenisMasalah.RUJUKAN_TIDAK_DIKENAL,
                    Tempat.di(kolom.tabel(), merujuk.getFirst().nomor(), kolom.kode()),
                    "Tabel " + tujuan + " tidak ada atau tidak berisi, padahal dirujuk oleh " + merujuk.size()
                            + " baris tabel " + kolom.tabel() + ".",
                    "Isi tabel " + tujuan + ", atau kosongkan kolom " + kolom.kode() + " bila tidak wajib.");
        }
    }
}
