package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.telaah.Fakta.Ukuran;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the same quantity of the same year in different tables. */
public final class PadananFakta {
    private static final int INDUK_SAMA = 60;
    private static final Pattern RINGKASAN = Pattern.compile(
            "(?i)\\W*(?:(?:sub\\s?-?\\s?)?(?:grand )?(?:jumlah|total)|rata\\s?-?\\s?rata|rerata)(?:\\s+(?:jumlah|total|keseluruhan|seluruhnya|capaian(?: kinerja)?|realisasi)){0,20}\\W*");

    /** More pairs of tables than any report has; a rule that would have to look at more breaks off, and the reader is told. */
    private static final long PASANGAN_TERBANYAK = 500_000;

    private PadananFakta() {}

    /** All pairs of this measure, over all pairs of tables. */
    public static List<Padanan<Fakta>> cari(List<Fakta> fakta, Ukuran ukuran) {
        List<Padanan<Fakta>> hasil = new ArrayList<>();
        List<SatuTabel> tabel = menurutTabel(fakta, ukuran);
        pastikanWajar((long) tabel.size() * tabel.size() / 2);
        for (int i = 0; i < tabel.size(); i++) {
            for (int j = i + 1; j < tabel.size(); j++) {
                antara(tabel.get(i), tabel.get(j), hasil);
            }
        }
        return hasil;
    }

    /** Pairs of this measure between two documents. */
    public static List<Padanan<Fakta>> antarBerkas(List<Fakta> satu, List<Fakta> dua, Ukuran ukuran) {
        List<Padanan<Fakta>> hasil = new ArrayList<>();
        List<SatuTabel> kiri = menurutTabel(satu, ukuran);
        List<SatuTabel> kanan = menurutTabel(dua, ukuran);
        pastikanWajar((long) kiri.size() * kanan.size());
        kiri.forEach(a -> kanan.forEach(b -> antara(a, b, hasil)));
        return hasil;
    }

    private static void pastikanWajar(long pasangan) {
        if (pasangan > PASANGAN_TERBANYAK) {
            throw new IllegalStateException("terlalu banyak pasangan tabel: " + pasangan);
        }
    }

    /** The figures of a table by the year they are of, in reading order. */
    private record SatuTabel(Map<OptionalInt, List<Fakta>> menurutTahun) {}

    private static List<SatuTabel> menurutTabel(List<Fakta> fakta, Ukuran ukuran) {
        return fakta.stream()
                .filter(f -> f.ukuran() == ukuran)
                .collect(Collectors.groupingBy(
                        Fakta::tabel,
                        TreeMap::new,
                        Collectors.groupingBy(Fakta::tahun, LinkedHashMap::new, Collectors.toList())))
                .values()
                .stream()
                .map(SatuTabel::new)
                .toList();
    }

    private static void antara(SatuTabel a, SatuTabel b, List<Padanan<Fakta>> hasil) {
        List<Padanan<Fakta>> semua = a.menurutTahun().entrySet().stream()
                .flatMap(kiri ->
                        Padanan.antara(
                                kiri.getValue(), b.menurutTahun().getOrDefault(kiri.getKey(), List.of()), Fakta::nama)
                                .stream())
                .filter(p -> seinduk(p.satu(), p.dua()))
                .toList();
        boolean sepokok = semua.stream().anyMatch(p -> !ringkasan(p.satu()));
        semua.stream().filter(p -> sepokok || !ringkasan(p.satu())).forEach(hasil::add);
    }

    /** A total or an average has no name of its own: it is the same quantity only where other rows are. */
    private static boolean ringkasan(Fakta f) {
        return RINGKASAN.matcher(f.subjek()).matches();
    }

    private static boolean seinduk(Fakta a, Fakta b) {
        return a.induk().kosong() || b.induk().kosong() || a.induk().serupa(b.induk()) >= INDUK_SAMA;
    }

    /** Whether two printed numbers can be the same quantity, at the decimals of the one printed more coarsely. */
    public static boolean senilai(AngkaCetak a, AngkaCetak b) {
        return bertemu(a, b).isPresent() || pecahan(a, b) || pecahan(b, a);
    }

    /** {@code 0,92} and {@code 92%} */
    private static boolean pecahan(AngkaCetak pecahan, AngkaCetak persen) {
        return persen.bentuk() == AngkaCetak.Bentuk.PERSEN
                && pecahan.bentuk() == AngkaCetak.Bentuk.POLOS
                && pecahan.desimal() > 0
                && pecahan.nilai().movePointRight(2).compareTo(persen.nilai()) == 0;
    }

    private static Optional<BigDecimal> bertemu(AngkaCetak a, AngkaCetak b) {
        for (BigDecimal x : Kecocokan.arti(a)) {
            for (BigDecimal y : Kecocokan.arti(b)) {
                int desimal = Math.max(0, Math.min(x.scale(), y.scale()));
                boolean bulat =
                        x.setScale(desimal, RoundingMode.HALF_UP).compareTo(y.setScale(desimal, RoundingMode.HALF_UP))
                                == 0;
                boolean potong =
                        x.setScale(desimal, RoundingMode.DOWN).compareTo(y.setScale(desimal, RoundingMode.DOWN)) == 0;
                if (bulat || potong) {
                    return Optional.of(x);
                }
            }
        }
        return Optional.empty();
    }
}
