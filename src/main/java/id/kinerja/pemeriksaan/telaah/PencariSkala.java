package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.baca.Letak;
import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.baca.Paragraf;
import id.kinerja.pemeriksaan.baca.Unsur;
import id.kinerja.pemeriksaan.telaah.Kolom.Peran;
import id.kinerja.pemeriksaan.telaah.PembacaRentang.Rentang;
import id.kinerja.pemeriksaan.telaah.SkalaCetak.Kelas;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the scales that a document states, as a table or as a list of lines {@code 76% sampai 100% = Baik}. */
final class PencariSkala {
    private static final int PALING_SEDIKIT = 3;
    private static final BigDecimal TERTINGGI = BigDecimal.valueOf(200);
    private static final Pattern BARIS = Pattern.compile(
            "(?:[-•*]\\s*)?(?:[a-zA-Z\\d]{1,2}[.)]\\s*)?(.{1,45}?)\\s*(?:=|:|→)\\s*(\\p{L}[\\p{L} ]{2,30}(?:\\([A-Z]{1,2}\\))?)\\s*[.;]?");
    private static final Pattern TERBALIK = Pattern.compile(
            "(?:[-•*]\\s*)?(?:[a-zA-Z\\d]{1,2}[.)]\\s*)?(\\p{L}[\\p{L} ]{2,30}?)\\s*(?:=|:)\\s*(.{1,45}?)\\s*[.;]?");

    private static final Set<Peran> BUKAN_SKALA =
            Set.of(Peran.INDIKATOR, Peran.SATUAN, Peran.TARGET, Peran.PAGU, Peran.SASARAN, Peran.TUJUAN);

    private PencariSkala() {}

    static List<SkalaCetak> dalam(Naskah naskah, List<Tabel> tabel) {
        List<SkalaCetak> hasil = new ArrayList<>();
        tabel.forEach(t -> tabel(t).ifPresent(hasil::add));
        daftar(naskah, hasil);
        naskah.paragraf().flatMap(p -> SkalaKalimat.dalam(p).stream()).forEach(hasil::add);
        return List.copyOf(hasil);
    }

    private static Optional<SkalaCetak> tabel(Tabel t) {
        boolean mengukur = t.kolom().stream().anyMatch(k -> BUKAN_SKALA.contains(k.peran()));
        if (mengukur || t.baris().size() < PALING_SEDIKIT || t.baris().size() > 12) {
            return Optional.empty();
        }
        for (Kolom k : t.kolom()) {
            List<Optional<Rentang>> rentang = t.baris().stream()
                    .map(b -> PembacaRentang.baca(b.sel(k.nomor()).teks()))
                    .toList();
            long terbaca = rentang.stream().flatMap(Optional::stream).count();
            if (terbaca >= PALING_SEDIKIT && terbaca >= t.baris().size() - 1) {
                Optional<Kolom> nama = nama(t, k);
                if (nama.isPresent()) {
                    return skala(t, k, nama.get(), rentang);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Kolom> nama(Tabel t, Kolom rentang) {
        return t.kolom().stream()
                .filter(k -> k != rentang)
                .filter(k ->
                        t.baris().stream().allMatch(b -> b.sel(k.nomor()).teks().matches("\\p{L}[\\p{L} /()-]{1,40}")))
                .filter(k -> t.baris().stream()
                                .mapToInt(b -> b.sel(k.nomor()).teks().length())
                                .max()
                                .orElse(0)
                        > 3)
                .findFirst();
    }

    private static Optional<SkalaCetak> skala(Tabel t, Kolom k, Kolom nama, List<Optional<Rentang>> rentang) {
        List<Kelas> kelas = new ArrayList<>();
        int desimal = 0;
        for (int i = 0; i < rentang.size(); i++) {
            if (rentang.get(i).isPresent()) {
                Rentang r = rentang.get(i).get();
                BarisTabel b = t.baris().get(i);
                kelas.add(kelas(b.sel(nama.nomor()).teks(), b.sel(k.nomor()).teks(), r, b.letak()));
                desimal = Math.max(desimal, r.desimal());
            }
        }
        return wajar(kelas) ? Optional.of(new SkalaCetak(t.sebutan(), kelas, desimal)) : Optional.empty();
    }

    static Kelas kelas(String nama, String teks, Rentang r, Letak letak) {
        return new Kelas(nama.strip(), teks.strip(), r.min(), r.batasMin(), r.maks(), r.batasMaks(), letak);
    }

    /** A scale of percentages or scores, whose classes have names of their own. */
    static boolean wajar(List<Kelas> kelas) {
        return kelas.stream().map(Kelas::nama).distinct().count() == kelas.size()
                && kelas.stream()
                        .allMatch(k -> k.min()
                                .or(k::maks)
                                .filter(n -> n.compareTo(TERTINGGI) <= 0)
                                .isPresent());
    }

    private static void daftar(Naskah naskah, List<SkalaCetak> hasil) {
        List<Kelas> kelas = new ArrayList<>();
        int[] desimal = {0};
        for (Unsur u : naskah.unsur()) {
            Optional<Kelas> k = u instanceof Paragraf p ? baris(p, desimal) : Optional.empty();
            if (k.isPresent()) {
                kelas.add(k.get());
            } else {
                tutup(kelas, desimal, hasil);
            }
        }
        tutup(kelas, desimal, hasil);
    }

    private static void tutup(List<Kelas> kelas, int[] desimal, List<SkalaCetak> hasil) {
        if (kelas.size() >= PALING_SEDIKIT && wajar(kelas)) {
            hasil.add(new SkalaCetak("Skala kategori", kelas, desimal[0]));
        }
        kelas.clear();
        desimal[0] = 0;
    }

    private static Optional<Kelas> baris(Paragraf p, int[] desimal) {
        if (p.teks().length() > 90) {
            return Optional.empty();
        }
        Matcher m = BARIS.matcher(p.teks());
        if (m.matches()) {
            Optional<Rentang> r = PembacaRentang.baca(m.group(1));
            if (r.isPresent()) {
                desimal[0] = Math.max(desimal[0], r.get().desimal());
                return Optional.of(kelas(m.group(2), m.group(1), r.get(), p.letak()));
            }
        }
        Matcher t = TERBALIK.matcher(p.teks());
        if (t.matches()) {
            Optional<Rentang> r = PembacaRentang.baca(t.group(2));
            if (r.isPresent()) {
                desimal[0] = Math.max(desimal[0], r.get().desimal());
                return Optional.of(kelas(t.group(1), t.group(2), r.get(), p.letak()));
            }
        }
        return Optional.empty();
    }
}
