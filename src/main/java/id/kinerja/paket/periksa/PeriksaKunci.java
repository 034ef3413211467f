package id.kinerja.paket.periksa;

import id.kinerja.paket.JenisMasalah;
import id.kinerja.paket.Pencatat;
import id.kinerja.paket.Tempat;
import id.kinerja.paket.isi.Baris;
import id.kinerja.paket.isi.IsiPaket;
import id.kinerja.paket.skema.KolomSkema;
import id.kinerja.paket.skema.Skema;
import id.kinerja.paket.skema.TabelSkema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** No two rows of a table share their key. */
final class PeriksaKunci {
    private PeriksaKunci() {}

    static void periksa(IsiPaket isi, Pencatat pencatat) {
        Skema.berlaku().tabel().forEach(t -> periksa(t, isi, pencatat));
    }

    private static void periksa(TabelSkema tabel, IsiPaket isi, Pencatat pencatat) {
        List<KolomSkema> kunci = tabel.kunci();
        Map<List<String>, Integer> pertama = new HashMap<>();
        for (Baris b : isi.baris(tabel.kode())) {
            if (kunci.stream().anyMatch(k -> k.wajib() && !b.ada(k.kode()))) {
                continue;
            }
            List<String> nilai =
                    kunci.stream().map(k -> b.tertulis(k.kode()).orElse("")).toList();
            Integer dahulu = pertama.putIfAbsent(nilai, b.nomor());
            if (dahulu != null) {
                List<String> terisi = nilai.stream().filter(n -> !n.isEmpty()).toList();
                pencatat.catat(
                        JenisMasalah.KUNCI_GANDA,
                        Tempat.di(tabel.kode(), b.nomor(), kunci.getFirst().kode()),
                        String.join(", ", kunci.stream().map(KolomSkema::judul).toList()) + " \""
                                + String.join(", ", terisi) + "\" sudah dipakai pada baris " + dahulu + ".",
                        "Hapus salah satu baris, atau beri nilai yang berbeda pada kolom kuncinya.");
            }
        }
    }
}
