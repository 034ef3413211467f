package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.telaah.Fakta.Asal;
import id.kinerja.pemeriksaan.telaah.Fakta.Ukuran;
import id.kinerja.pemeriksaan.telaah.Kolom.Peran;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes the figures out of the tables, each with its subject, year and origin. */
final class PengumpulFakta {
    /** A capaian against another target than that of the year. */
    private static final Pattern JAUH = Pattern.compile("akhir|rpjm|renstra|nasional|provinsi|standar|jangka");

    private static final Pattern KELIPATAN = Pattern.compile(
            "\\b(ribu|juta|miliar|milyar)(?:an)?\\b\\s*(?:rupiah|rp\\b)|\\brp\\.?\\s*(?:dalam\\s+)?(ribu|juta|miliar|milyar)|\\brp\\.?\\s*[.,]?000\\b|\\bdalam\\s+(ribu|juta|miliar|milyar)");
    private static final Pattern SATUAN = Pattern.compile(
            "\\((jiwa|orang|persen|%|nilai|indeks|skor|poin|kk|kpm|keluarga|unit|dokumen|lembaga|kasus|desa|paket)\\)\\s*$",
            Pattern.CASE_INSENSITIVE);

    private final OptionalInt tahunLaporan;
    private final List<Fakta> hasil = new ArrayList<>();
    /** The same subject has a figure in many columns. */
    private final Map<String, NamaRata> nama = new HashMap<>();

    private PengumpulFakta(OptionalInt tahunLaporan) {
        this.tahunLaporan = tahunLaporan;
    }

    static List<Fakta> kumpulkan(List<Tabel> tabel, List<PohonCetak> pohon, OptionalInt tahunLaporan) {
        PengumpulFakta p = new PengumpulFakta(tahunLaporan);
        tabel.forEach(t -> p.tabel(
                t, pohon.stream().filter(x -> x.tabel().nomor() == t.nomor()).findFirst()));
        return List.copyOf(p.hasil);
    }

    private void tabel(Tabel t, Optional<PohonCetak> pohon) {
        Map<Integer, String> induk = new HashMap<>();
        pohon.ifPresent(p ->
                p.semua().forEach(s -> s.anak().forEach(a -> induk.put(a.baris().nomor(), t.pokok(s.baris())))));
        Set<Kolom> lainUkuran = capaianLain(t);
        Asal asal = asal(t);
        for (Kolom k : t.kolom()) {
            ukuran(k).filter(_ -> !lainUkuran.contains(k)).ifPresent(u -> {
                for (BarisTabel b : t.baris()) {
                    fakta(t, asal, k, u, b, induk);
                }
            });
        }
    }

    /** Progress against the end of the plan or a national standard is no capaian of the year. */
    private static Set<Kolom> capaianLain(Tabel t) {
        return t.rasio().stream()
                .filter(r -> r.penyebut().peran() == Peran.TARGET_AKHIR
                        || r.penyebut().peran() == Peran.TARGET_NASIONAL)
                .map(Rasio::hasil)
                .collect(Collectors.toSet());
    }

    private void fakta(Tabel t, Asal asal, Kolom k, Ukuran u, BarisTabel b, Map<Integer, String> induk) {
        Sel sel = b.sel(k.nomor());
        Optional<AngkaCetak> angka = sel.angka().filter(a -> !a.rusak());
        if (angka.isEmpty()) {
            return;
        }
        String subjek = subjek(t, k, u, b);
        NamaRata nama = nama(subjek);
        if (nama.kosong()) {
            return;
        }
        OptionalInt tahun = k.tahun().isPresent()
                ? k.tahun()
                : t.tahun().isPresent() ? OptionalInt.of(t.tahun().get()) : tahunLaporan;
        hasil.add(new Fakta(
                subjek,
                nama,
                nama(induk.getOrDefault(b.nomor(), "")),
                u,
                u == Ukuran.TARGET_AKHIR ? OptionalInt.empty() : tahun,
                asal,
                angka.get(),
                uang(u) ? kelipatan(t, k) : satuan(t, b, k, angka.get()),
                t.nomor(),
                b.nomor(),
                Tempat.sel(t, sel)));
    }

    private NamaRata nama(String tercetak) {
        return nama.computeIfAbsent(tercetak, NamaRata::dari);
    }

    /** The nearest indicator to the left for performance; the name of the row for money. */
    private static String subjek(Tabel t, Kolom k, Ukuran u, BarisTabel b) {
        if (uang(u) || u == Ukuran.SERAPAN) {
            return t.pokok(b);
        }
        boolean rincianProgram = t.pertama(Peran.PAGU).isPresent()
                && t.pokok().filter(p -> p.peran() == Peran.PROGRAM).isPresent();
        if (rincianProgram && t.pertama(Peran.INDIKATOR).isEmpty()) {
            return "";
        }
        return t.kolom(Peran.INDIKATOR)
                .filter(i -> i.nomor() < k.nomor())
                .filter(i -> !b.sel(i.nomor()).kosong())
                .max(Comparator.comparingInt(Kolom::nomor))
                .map(i -> b.sel(i.nomor()).teks())
                .orElseGet(() -> t.pertama(Peran.INDIKATOR).isPresent() ? "" : t.pokok(b));
    }

    private static boolean uang(Ukuran u) {
        return u == Ukuran.PAGU || u == Ukuran.REALISASI_ANGGARAN;
    }

    /** {@code ribu}, {@code juta} or {@code miliar}, as the heading of the column or the title says; empty for rupiah. */
    private static String kelipatan(Tabel t, Kolom k) {
        Matcher m = KELIPATAN.matcher(KataKunci.rata(k.sebutan() + " | " + t.judul()));
        if (!m.find()) {
            return "";
        }
        String kata = Stream.of(1, 2, 3)
                .flatMap(i -> Optional.ofNullable(m.group(i)).stream())
                .findFirst()
                .orElse("ribu");
        return kata.equals("milyar") ? "miliar" : kata;
    }

    private static String satuan(Tabel t, BarisTabel b, Kolom k, AngkaCetak a) {
        if (!a.satuan().isEmpty()) {
            return a.satuan();
        }
        Matcher m = SATUAN.matcher(t.pokok(b));
        if (m.find()) {
            return m.group(1).toLowerCase(Locale.ROOT);
        }
        return t.pertama(Peran.SATUAN)
                .map(s -> b.sel(s.nomor()).teks().strip().toLowerCase(Locale.ROOT))
                .filter(s -> !s.isEmpty())
                .orElseGet(() -> k.peran() != Peran.CAPAIAN
                                && KataKunci.rata(k.sebutan()).contains("%")
                        ? "%"
                        : "");
    }

    private static Asal asal(Tabel t) {
        String judul = KataKunci.rata(t.judul());
        boolean mengukur = t.kolom(Peran.REALISASI).findAny().isPresent()
                || t.kolom(Peran.CAPAIAN).findAny().isPresent();
        if (mengukur) {
            return judul.contains("renstra") || judul.contains("rpjm") ? Asal.RENSTRA : Asal.PENGUKURAN;
        }
        if (judul.contains("perjanjian kinerja") || judul.contains("penetapan kinerja")) {
            return Asal.PERJANJIAN;
        }
        long tahun = t.kolom(Peran.TARGET).filter(k -> k.tahun().isPresent()).count();
        return judul.contains("renstra") || judul.contains("rpjm") || judul.contains("jangka menengah") || tahun >= 3
                ? Asal.RENSTRA
                : Asal.LAIN;
    }

    private static Optional<Ukuran> ukuran(Kolom k) {
        return switch (k.peran()) {
            case TARGET -> Optional.of(Ukuran.TARGET);
            case TARGET_AKHIR -> Optional.of(Ukuran.TARGET_AKHIR);
            case REALISASI -> Optional.of(Ukuran.REALISASI);
            case CAPAIAN ->
                JAUH.matcher(KataKunci.rata(k.sebutan())).find() ? Optional.empty() : Optional.of(Ukuran.CAPAIAN);
            case PAGU -> Optional.of(Ukuran.PAGU);
            case REALISASI_ANGGARAN -> Optional.of(Ukuran.REALISASI_ANGGARAN);
            case SERAPAN -> Optional.of(Ukuran.SERAPAN);
            default -> Optional.empty();
        };
    }
}
