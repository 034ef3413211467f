package id.kinerja.paket.periksa;

import id.kinerja.kernel.Alamat;
import id.kinerja.paket.JenisMasalah;
import id.kinerja.paket.Pencatat;
import id.kinerja.paket.Tempat;
import id.kinerja.paket.isi.Baris;
import id.kinerja.paket.isi.IsiPaket;
import id.kinerja.paket.skema.JenisKolom;
import id.kinerja.paket.skema.Skema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Live references such as {@code {capaian:1.1.1}} in narratives and in text cells: well formed, and leading to a number. */
public final class PeriksaProsa {
    private static final Pattern RUJUKAN = Pattern.compile("\\{\\s*([\\p{L}_-]+\\s*:[^{}\\n]*)\\}");

    private final List<Rujukan> rujukan = new ArrayList<>();

    private PeriksaProsa() {}

    private record Rujukan(Tempat tempat, String tertulis, Alamat alamat) {}

    /** Notes malformed references and keeps the others for {@link #rujukan}. */
    public static PeriksaProsa atas(
            IsiPaket isi, Map<String, String> narasi, Map<String, String> jalur, Pencatat pencatat) {
        PeriksaProsa hasil = new PeriksaProsa();
        narasi.forEach((bagian, teks) -> {
            int nomor = 0;
            for (String baris : teks.split("\\R", -1)) {
                hasil.cari(baris, Tempat.di(jalur.getOrDefault(bagian, bagian), ++nomor), pencatat);
            }
        });
        Skema.berlaku().tabel().stream()
                .flatMap(t -> t.kolom().stream())
                .filter(k -> k.jenis() == JenisKolom.TEKS)
                .forEach(k -> {
                    for (Baris b : isi.baris(k.tabel())) {
                        b.mungkinTeks(k.kode())
                                .ifPresent(t -> hasil.cari(t, Tempat.di(k.tabel(), b.nomor(), k.kode()), pencatat));
                    }
                });
        return hasil;
    }

    /** Notes every reference that leads nowhere. */
    public void rujukan(Predicate<Alamat> dikenal, Pencatat pencatat) {
        for (Rujukan r : rujukan) {
            if (!dikenal.test(r.alamat())) {
                pencatat.catat(
                        JenisMasalah.RUJUKAN_PROSA_TIDAK_DITEMUKAN,
                        r.tempat(),
                        "Rujukan {" + r.tertulis() + "} tidak menunjuk angka yang ada.",
                        "Periksa kodenya; daftar alamat: kinerja jelaskan PAKET.");
            }
        }
    }

    private void cari(String teks, Tempat tempat, Pencatat pencatat) {
        Matcher m = RUJUKAN.matcher(teks);
        while (m.find()) {
            String tertulis = m.group(1);
            Alamat.baca(tertulis)
                    .ifPresentOrElse(
                            a -> rujukan.add(new Rujukan(tempat, tertulis, a)),
                            () -> pencatat.catat(
                                    JenisMasalah.RUJUKAN_PROSA_SALAH,
                                    tempat,
                                    "Rujukan {" + tertulis + "} tidak berbentuk alamat.",
                                    "Tulis seperti {capaian:1.1.1} atau {target:1.1.1@2023/renstra}."));
        }
    }
}
