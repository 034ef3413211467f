package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.telaah.Kolom.Peran;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A cell that says to be an average.
 *
 * @param asal cells it is most likely the average of
 * @param calon the averages it may be, the likeliest first: of the rows since the last average, of all rows, of unrounded values
 * @param usul what it may have to say, from cells whose own mistake is put right, the likeliest first
 * @param pasti whether only one set of rows comes into question
 */
public record RataRataCetak(Sel sel, List<Sel> asal, List<BigDecimal> calon, List<Usul> usul, boolean pasti) {
    private static final Pattern RATA = Pattern.compile("(?i).*\\b(?:rata\\s?-?\\s?rata|rerata)\\b.*");
    /** An item of a list, such as an indicator that is an average by its name. */
    private static final Pattern BERNOMOR = Pattern.compile("\\s*\\d+[.)].*");

    private static final Pattern BUKAN_NAMA =
            Pattern.compile("(?i).*(?:lama sekolah|indeks|pengeluaran|per kapita|usia|harapan).*");
    private static final Set<Peran> KOLOM = Set.of(
            Peran.CAPAIAN,
            Peran.SERAPAN,
            Peran.FISIK,
            Peran.EFISIENSI,
            Peran.PERSENTASE,
            Peran.REALISASI,
            Peran.TARGET);

    public RataRataCetak {
        asal = List.copyOf(asal);
        calon = List.copyOf(calon);
        usul = List.copyOf(usul);
    }

    /**
     * A mean and the numbers it is the mean of.
     *
     * @param suku values of rows, or means of groups of rows
     */
    public record Usul(BigDecimal nilai, List<BigDecimal> suku) {
        public Usul {
            suku = List.copyOf(suku);
        }

        static Usul dari(List<BigDecimal> suku) {
            return new Usul(rata(suku), suku);
        }
    }

    public static List<RataRataCetak> dalam(Tabel t) {
        List<RataRataCetak> hasil = new ArrayList<>();
        List<BarisTabel> rata =
                t.baris().stream().filter(RataRataCetak::disebut).toList();
        for (BarisTabel b : rata) {
            int mulai = rata.stream()
                    .filter(r -> r.nomor() < b.nomor())
                    .mapToInt(r -> r.nomor() + 1)
                    .max()
                    .orElse(0);
            for (Kolom k : t.kolom()) {
                boolean merata = KOLOM.contains(k.peran()) || k.peran() == Peran.LAIN && terbukti(t, b, k, mulai, rata);
                if (merata && b.sel(k.nomor()).angka().isPresent()) {
                    susun(t, b, k, mulai, rata).ifPresent(hasil::add);
                }
            }
        }
        return hasil;
    }

    /** Another column of the row is the average of its rows. */
    private static boolean terbukti(Tabel t, BarisTabel b, Kolom selain, int mulai, List<BarisTabel> rata) {
        return t.kolom().stream()
                .filter(k -> k != selain && (k.peran() == Peran.LAIN || KOLOM.contains(k.peran())))
                .filter(k -> b.sel(k.nomor()).angka().filter(a -> !a.rusak()).isPresent())
                .flatMap(k -> susun(t, b, k, mulai, rata).stream())
                .anyMatch(r -> r.asal().size() >= 2
                        && Kecocokan.antara(
                                        r.sel().angka().orElseThrow(), r.calon().getFirst())
                                == Kecocokan.TEPAT);
    }

    private static final Pattern HANYA_RATA = Pattern.compile(
            "(?i)\\W*(?:rata\\s?-?\\s?rata|rerata)(?:\\s+(?:capaian|nilai|skor|kinerja|unsur)){0,20}\\W*");

    /** A row whose only text says average; an indicator that is an average by name has a target beside it. */
    static boolean disebut(BarisTabel b) {
        List<Sel> teks =
                b.sel().stream().filter(s -> s.angka().isEmpty() && !s.kosong()).toList();
        return !teks.isEmpty()
                && !BERNOMOR.matcher(teks.getFirst().teks()).matches()
                && RATA.matcher(teks.getFirst().teks()).matches()
                && !BUKAN_NAMA.matcher(teks.getFirst().teks()).matches()
                && (HANYA_RATA.matcher(teks.getFirst().teks()).matches()
                        || b.sel().stream().filter(s -> s.angka().isPresent()).count() <= 2);
    }

    private static Optional<RataRataCetak> susun(Tabel t, BarisTabel b, Kolom k, int mulai, List<BarisTabel> rata) {
        List<Sel> semua = angka(t, k, 0, b.nomor(), rata);
        List<Sel> sejak = angka(t, k, Math.max(mulai, judulTerakhir(t, b)), b.nomor(), rata);
        if (semua.isEmpty()) {
            return Optional.empty();
        }
        List<Sel> pokok = sejak.isEmpty() ? semua : sejak;
        List<BigDecimal> calon = new ArrayList<>();
        calon.add(rata(nilai(pokok)));
        calon.add(rata(tepat(t, k, pokok)));
        calon.add(rata(seharusnya(t, k, pokok)));
        for (int dari = semua.size() - 2; dari >= 0; dari--) {
            calon.add(rata(nilai(semua.subList(dari, semua.size()))));
            calon.add(rata(tepat(t, k, semua.subList(dari, semua.size()))));
        }
        rataKelompok(t, k, b, rata, RataRataCetak::nilai).forEach(u -> calon.add(u.nilai()));
        rataKelompok(t, k, b, rata, g -> tepat(t, k, g)).forEach(u -> calon.add(u.nilai()));
        List<Usul> usul = new ArrayList<>(List.of(Usul.dari(seharusnya(t, k, pokok))));
        usul.addAll(rataKelompok(t, k, b, rata, g -> seharusnya(t, k, g)));
        return Optional.of(
                new RataRataCetak(b.sel(k.nomor()), pokok, calon, usul, semua.equals(pokok) && pokok.size() >= 2));
    }

    /** Means of the means of groups, which rows of words or averages set apart: of all, of sasaran, of tujuan. */
    private static List<Usul> rataKelompok(
            Tabel t, Kolom k, BarisTabel sampai, List<BarisTabel> rata, Function<List<Sel>, List<BigDecimal>> isi) {
        List<List<Sel>> kelompok = new ArrayList<>();
        List<String> nama = new ArrayList<>();
        List<Sel> kini = new ArrayList<>();
        String judul = "";
        for (BarisTabel b : t.baris().subList(0, sampai.nomor())) {
            String kepala = kepalaKelompok(t, b);
            boolean batas = rata.contains(b) || !kepala.isEmpty();
            if (batas && !kini.isEmpty()) {
                kelompok.add(kini);
                nama.add(judul);
                kini = new ArrayList<>();
            }
            judul = kepala.isEmpty() ? judul : kepala;
            if (!rata.contains(b)
                    && b.sel(k.nomor()).angka().filter(a -> !a.rusak()).isPresent()) {
                kini.add(b.sel(k.nomor()));
            }
        }
        if (!kini.isEmpty()) {
            kelompok.add(kini);
            nama.add(judul);
        }
        List<Usul> hasil = new ArrayList<>();
        for (String jenis : List.of("", "sasaran", "tujuan")) {
            List<List<Sel>> terpilih = IntStream.range(0, kelompok.size())
                    .filter(i -> nama.get(i).contains(jenis))
                    .mapToObj(kelompok::get)
                    .toList();
            if (terpilih.size() > 1) {
                hasil.add(
                        Usul.dari(terpilih.stream().map(g -> rata(isi.apply(g))).toList()));
                hasil.add(Usul.dari(
                        isi.apply(terpilih.stream().flatMap(List::stream).toList())));
            }
        }
        return hasil;
    }

    /** What a row begins: its words when it has no figures, or a new sasaran in the column of sasaran. */
    private static String kepalaKelompok(Tabel t, BarisTabel b) {
        boolean kata = b.sel().stream()
                .noneMatch(
                        s -> s.angka().isPresent() && t.kolom().get(s.kolom()).peran() != Peran.NOMOR);
        String teks = kata
                ? b.sel().stream()
                        .map(Sel::teks)
                        .filter(x -> x.length() > 3)
                        .findFirst()
                        .orElse("")
                : t.pertama(Peran.SASARAN)
                        .map(s -> b.sel(s.nomor()).teks())
                        .filter(x -> !x.isBlank())
                        .map(x -> "sasaran " + x)
                        .orElse("");
        return teks.toLowerCase(Locale.ROOT);
    }

    private static int judulTerakhir(Tabel t, BarisTabel sampai) {
        return t.baris().subList(0, sampai.nomor()).stream()
                .filter(b -> !kepalaKelompok(t, b).isEmpty()
                        && b.sel().stream()
                                .noneMatch(s -> s.angka().isPresent()
                                        && t.kolom().get(s.kolom()).peran() != Peran.NOMOR))
                .mapToInt(b -> b.nomor() + 1)
                .max()
                .orElse(0);
    }

    private static List<Sel> angka(Tabel t, Kolom k, int dari, int sampai, List<BarisTabel> rata) {
        return t.baris().subList(dari, sampai).stream()
                .filter(r -> !rata.contains(r))
                .map(r -> r.sel(k.nomor()))
                .filter(s -> s.angka().filter(a -> !a.rusak()).isPresent())
                .toList();
    }

    private static List<BigDecimal> nilai(List<Sel> sel) {
        return sel.stream().map(s -> s.angka().orElseThrow().nilai()).toList();
    }

    /** The same from target and realisation, before they were rounded for print. */
    private static List<BigDecimal> tepat(Tabel t, Kolom k, List<Sel> sel) {
        Optional<Rasio> rasio =
                t.rasio().stream().filter(r -> r.hasil().equals(k)).findFirst();
        return sel.stream()
                .map(s -> rasio.flatMap(r -> HitungRasio.dari(r, t.baris().get(s.baris())))
                        .filter(h -> h.kecocokan() != Kecocokan.BERBEDA)
                        .map(HitungRasio::nilai)
                        .orElse(s.angka().orElseThrow().nilai()))
                .toList();
    }

    /** The same with capaian that are printed wrongly put right: their mistake is not told again here. */
    private static List<BigDecimal> seharusnya(Tabel t, Kolom k, List<Sel> sel) {
        Optional<Rasio> rasio =
                t.rasio().stream().filter(r -> r.hasil().equals(k)).findFirst();
        return sel.stream()
                .map(s -> rasio.flatMap(r -> HitungRasio.dari(r, t.baris().get(s.baris())))
                        .filter(h -> h.kecocokan() == Kecocokan.BERBEDA)
                        .map(h -> h.nilai().setScale(s.angka().orElseThrow().desimal(), RoundingMode.HALF_UP))
                        .orElse(s.angka().orElseThrow().nilai()))
                .toList();
    }

    private static BigDecimal rata(List<BigDecimal> nilai) {
        return nilai.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(nilai.size()), MathContext.DECIMAL64);
    }
}
