package id.kinerja.paket.periksa;

import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.paket.JenisMasalah;
import id.kinerja.paket.KataTerdekat;
import id.kinerja.paket.Pencatat;
import id.kinerja.paket.Tempat;
import id.kinerja.paket.isi.Baris;
import id.kinerja.paket.isi.IsiPaket;
import id.kinerja.paket.skema.SetelanSkema;
import id.kinerja.paket.skema.Skema;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Links: complete, shares that make a whole, maps that exist. */
final class PeriksaKaitan {
    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    private PeriksaKaitan() {}

    static void periksa(IsiPaket isi, Baris setelan, Pencatat pencatat) {
        for (Baris b : isi.baris("kaitan")) {
            if (!b.ada("sasaran") && !b.ada("indikator")) {
                pencatat.catat(
                        JenisMasalah.KAITAN_TIDAK_LENGKAP,
                        Tempat.di("kaitan", b.nomor(), "sasaran"),
                        "Kaitan ini tidak menyebut sasaran maupun indikator.",
                        "Isi salah satunya.");
            }
            if (proporsi(b) && !b.ada("bagian")) {
                pencatat.catat(
                        JenisMasalah.KAITAN_TIDAK_LENGKAP,
                        Tempat.di("kaitan", b.nomor(), "bagian"),
                        "Aturan pembagian proporsi memerlukan bagian, tetapi bagiannya kosong.",
                        "Isi bagiannya dalam persen.");
            }
        }
        bagian(isi, pencatat);
        peta(isi, setelan, pencatat);
    }

    private static boolean proporsi(Baris b) {
        return b.mungkinTeks("aturan_bagi").filter("proporsi"::equals).isPresent();
    }

    private static void bagian(IsiPaket isi, Pencatat pencatat) {
        Map<String, List<Baris>> perObjek = isi.baris("kaitan").stream()
                .filter(b -> proporsi(b) && b.ada("bagian"))
                .collect(Collectors.groupingBy(
                        b -> b.tertulis("peta").orElse("") + ", objek "
                                + b.tertulis("objek").orElse(""),
                        LinkedHashMap::new,
                        Collectors.toList()));
        perObjek.forEach((hal, baris) -> {
            BigDecimal jumlah = baris.stream().map(b -> b.angka("bagian")).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (jumlah.compareTo(SERATUS) != 0) {
                pencatat.catat(
                        JenisMasalah.BAGIAN_BUKAN_SERATUS,
                        Tempat.di("kaitan", baris.getFirst().nomor(), "bagian"),
                        "Jumlah bagian pada peta " + hal + " adalah " + FormatIndonesia.persis(jumlah)
                                + "%, bukan 100%.",
                        "Betulkan bagiannya, atau pastikan sisanya memang tidak dibagikan.");
            }
        });
    }

    private static void peta(IsiPaket isi, Baris setelan, Pencatat pencatat) {
        Set<String> ada = isi.baris("kaitan").stream()
                .flatMap(b -> b.mungkinTeks("peta").stream())
                .collect(Collectors.toSet());
        Set<String> disetel = isi.baris("setelan").stream()
                .flatMap(b -> b.mungkinTeks("kunci").stream())
                .collect(Collectors.toSet());
        Skema.berlaku().setelan().stream()
                .map(SetelanSkema::kunci)
                .filter(k -> k.startsWith("peta_") && disetel.contains(k))
                .forEach(k -> setelan.mungkinTeks(k)
                        .filter(p -> !ada.contains(p))
                        .ifPresent(p -> pencatat.catat(
                                JenisMasalah.PETA_KOSONG,
                                Tempat.di("setelan"),
                                "Setelan " + k + " menunjuk peta " + p + ", yang tidak berisi satu pun kaitan.",
                                "Isi peta itu pada tabel kaitan, atau pakai peta yang ada."
                                        + KataTerdekat.saran(p, ada))));
        takDitunjuk(isi, setelan, pencatat);
    }

    private static void takDitunjuk(IsiPaket isi, Baris setelan, Pencatat pencatat) {
        Set<String> ditunjuk = Skema.berlaku().setelan().stream()
                .map(SetelanSkema::kunci)
                .filter(k -> k.startsWith("peta_"))
                .flatMap(k -> setelan.mungkinTeks(k).stream())
                .collect(Collectors.toSet());
        Map<String, List<Baris>> asing = isi.baris("kaitan").stream()
                .filter(b ->
                        b.mungkinTeks("peta").filter(p -> !ditunjuk.contains(p)).isPresent())
                .collect(Collectors.groupingBy(b -> b.teks("peta"), LinkedHashMap::new, Collectors.toList()));
        asing.forEach((peta, baris) -> pencatat.catat(
                JenisMasalah.PETA_TIDAK_DIPAKAI,
                Tempat.di("kaitan", baris.getFirst().nomor(), "peta"),
                "Peta " + peta + " (" + baris.size() + " baris) tidak ditunjuk setelan mana pun, sehingga tabel laporan"
                        + " tidak memakainya.",
                "Pakai nama peta yang ditunjuk setelan (" + String.join(", ", new TreeSet<>(ditunjuk))
                        + "), atau tunjuk peta ini pada tabel setelan."
                        + KataTerdekat.saran(peta, ditunjuk)));
    }
}
