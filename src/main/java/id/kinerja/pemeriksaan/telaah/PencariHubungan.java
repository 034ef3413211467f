package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.telaah.HubunganKolom.Hitung;
import id.kinerja.pemeriksaan.telaah.HubunganKolom.Ketelitian;
import id.kinerja.pemeriksaan.telaah.HubunganKolom.Ragam;
import id.kinerja.pemeriksaan.telaah.Kolom.Peran;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the columns of a table that are worked out from others, by trying: what most rows follow is the arithmetic of the column, and its
 * heading only says how many rows that takes.
 */
public final class PencariHubungan {
    private static final Pattern TAHUN = Pattern.compile("\\b20\\d\\d\\b");
    private static final int BUKTI_BERTANDA = 2;
    private static final int BUKTI_TANPA_TANDA = 4;
    private static final int HALUS = 2;
    private static final int TERBANYAK = 24;
    private static final int TANPA_BUKTI = 6;
    private static final Set<Peran> BUKAN_ANGKA = Set.of(Peran.NOMOR, Peran.KODE);
    private static final Set<Peran> BAHAN = Set.of(
            Peran.TARGET,
            Peran.TARGET_AKHIR,
            Peran.TARGET_NASIONAL,
            Peran.REALISASI,
            Peran.PAGU,
            Peran.REALISASI_ANGGARAN);
    private static final Map<Ragam, Pattern> TANDA = Map.of(
            Ragam.JUMLAH, Pattern.compile("jumlah|total|jml|kumulatif|realisasi|seluruh"),
            Ragam.SELISIH,
                    Pattern.compile(
                            "selisih|sisa|lebih|kurang|gap|deviasi|naik|turun|perubahan|peningkatan|penurunan|\\+/-|±|belum|tidak|gagal"),
            Ragam.PERSEN, Pattern.compile("%|persen|prosen|capaian|tingkat|rasio|serap|kemajuan|proporsi"),
            Ragam.PERTUMBUHAN, Pattern.compile("naik|turun|tumbuh|perubahan|peningkatan|penurunan|laju|tren"),
            Ragam.BAGIAN, Pattern.compile("%|persen|prosen|proporsi|komposisi|porsi|distribusi|kontribusi"),
            Ragam.TERTIMBANG, Pattern.compile("tertimbang|nilai|skor|bobot"));

    private final Tabel tabel;
    private final List<Kolom> angka;
    private final List<BarisTabel> baris;
    private final Optional<BarisTabel> total;
    /** Columns that a percentage is worked out from are not worked out from it. */
    private final Set<Kolom> bahan = new HashSet<>();

    private PencariHubungan(Tabel tabel) {
        this.tabel = tabel;
        this.baris =
                tabel.baris().stream().filter(b -> !RataRataCetak.disebut(b)).toList();
        this.total = baris.stream().filter(b -> PenyusunPohon.total(tabel, b)).reduce((_, terakhir) -> terakhir);
        this.angka = tabel.kolom().stream()
                .filter(k -> !BUKAN_ANGKA.contains(k.peran()))
                .filter(this::berangka)
                .toList();
    }

    static List<HubunganKolom> dalam(Tabel t) {
        return new PencariHubungan(t).semua();
    }

    private List<HubunganKolom> semua() {
        if (angka.size() < 2 || angka.size() > TERBANYAK) {
            return List.of();
        }
        Set<Kolom> sudah = new HashSet<>();
        tabel.rasio().forEach(r -> {
            sudah.add(r.hasil());
            bahan.add(r.pembilang());
            bahan.add(r.penyebut());
        });
        List<HubunganKolom> hasil = new ArrayList<>();
        for (Kolom k : angka) {
            if (!sudah.contains(k) && !sisaAnggaran(k)) {
                terbaik(k).ifPresent(hasil::add);
            }
        }
        return hasil.stream().filter(h -> !berbalik(h, hasil)).toList();
    }

    /** What is left of a ceiling is judged by its own rule. */
    private boolean sisaAnggaran(Kolom k) {
        return k.peran() == Peran.SISA
                && tabel.pertama(Peran.PAGU).isPresent()
                && tabel.pertama(Peran.REALISASI_ANGGARAN).isPresent();
    }

    /** Of a column and another worked out from each other, the later one is the result. */
    private static boolean berbalik(HubunganKolom h, List<HubunganKolom> semua) {
        return semua.stream()
                .filter(x -> x != h && h.asal().contains(x.hasil()) && x.asal().contains(h.hasil()))
                .anyMatch(x -> bobot(x) > bobot(h)
                        || bobot(x) == bobot(h) && x.hasil().nomor() > h.hasil().nomor());
    }

    private static int bobot(HubunganKolom h) {
        return bertanda(h.ragam(), h.hasil()) ? 1 : 0;
    }

    private Optional<HubunganKolom> terbaik(Kolom k) {
        return Arrays.stream(Ragam.values())
                .flatMap(r -> calon(r, k).stream())
                .filter(h -> setahun(h, k))
                .map(this::nilai)
                .flatMap(Optional::stream)
                .max(Comparator.comparingInt(Penilaian::cocok)
                        .thenComparingInt(p -> bobot(p.hubungan()))
                        .thenComparingInt(Penilaian::setanda)
                        .thenComparingInt(p -> -jarak(p.hubungan())))
                .map(Penilaian::hubungan);
    }

    /** A heading that names years speaks of the columns of those years. */
    private static boolean setahun(HubunganKolom h, Kolom k) {
        Set<Integer> disebut = TAHUN.matcher(k.sebutan())
                .results()
                .map(m -> Integer.parseInt(m.group()))
                .collect(Collectors.toSet());
        return disebut.size() < 2
                || h.asal().stream()
                        .allMatch(a -> a.tahun().isEmpty()
                                || disebut.contains(a.tahun().getAsInt()));
    }

    private static int jarak(HubunganKolom h) {
        return h.asal().stream()
                .mapToInt(a -> Math.abs(a.nomor() - h.hasil().nomor()))
                .sum();
    }

    /** @param setanda rows that agree in their sign too */
    private record Penilaian(HubunganKolom hubungan, int cocok, int setanda) {}

    private Optional<Penilaian> nilai(HubunganKolom h) {
        int diuji = 0;
        int cocok = 0;
        int hampir = 0;
        int setanda = 0;
        int teliti = 0;
        for (BarisTabel b : baris) {
            Optional<Hitung> x = h.hitung(b);
            if (x.isPresent()) {
                diuji++;
                cocok += x.get().persis() ? 1 : 0;
                setanda += x.get().persis() && x.get().setanda() ? 1 : 0;
                teliti += x.get().persis() && desimal(x.get()) >= HALUS ? 1 : 0;
                hampir += !x.get().persis() && x.get().dalamRagu() ? 1 : 0;
                if (diuji == TANPA_BUKTI && cocok == 0) {
                    return Optional.empty();
                }
            }
        }
        boolean persentase = h.ragam() == Ragam.PERSEN || h.ragam() == Ragam.PERTUMBUHAN;
        boolean cukup = bertanda(h.ragam(), h.hasil())
                ? cocok >= BUKTI_BERTANDA && (cocok + hampir) * 3 >= diuji * 2
                        || persentase && cocok > BUKTI_BERTANDA && cocok * 2 > diuji
                        || h.ragam() == Ragam.PERSEN
                                && teliti >= BUKTI_BERTANDA
                                && teliti * 2 >= diuji + (h.hasil().peran() == Peran.CAPAIAN ? 1 : 0)
                : cocok >= BUKTI_TANPA_TANDA && (cocok + hampir) * 5 >= diuji * 4;
        Ketelitian ketelitian = hampir > 0 ? Ketelitian.DIBULATKAN : Ketelitian.PERSIS;
        return cukup
                ? Optional.of(new Penilaian(
                        new HubunganKolom(h.ragam(), h.hasil(), h.asal(), h.seluruh(), ketelitian), cocok, setanda))
                : Optional.empty();
    }

    /** Two decimals that agree by chance are rare. */
    private static int desimal(Hitung h) {
        return h.hasil().angka().map(AngkaCetak::desimal).orElse(0);
    }

    private static boolean bertanda(Ragam ragam, Kolom k) {
        return TANDA.getOrDefault(ragam, Pattern.compile("$."))
                .matcher(KataKunci.rata(k.sebutan()))
                .find();
    }

    private List<HubunganKolom> calon(Ragam ragam, Kolom k) {
        List<HubunganKolom> hasil = new ArrayList<>();
        if (ragam == Ragam.PERSEN
                && k.peran() == Peran.CAPAIAN
                && (tabel.pertama(Peran.REALISASI).isPresent() || !k.sebutan().contains("%"))) {
            return hasil;
        }
        if (ragam != Ragam.JUMLAH && (bahan.contains(k) || BAHAN.contains(k.peran()))) {
            return hasil;
        }
        switch (ragam) {
            case JUMLAH ->
                runtun(k).stream()
                        .filter(asal -> asal.stream().noneMatch(this::sisaAnggaran))
                        .forEach(asal -> hasil.add(hubungan(ragam, k, asal)));
            case BAGIAN ->
                lain(k).forEach(a -> hasil.add(new HubunganKolom(ragam, k, List.of(a), seluruh(a), Ketelitian.PERSIS)));
            default -> {
                if (bertanda(ragam, k) || ragam == Ragam.PERSEN && berpersen(k)) {
                    lain(k).forEach(a -> lain(k).stream()
                            .filter(b -> b != a)
                            .forEach(b -> hasil.add(hubungan(ragam, k, List.of(a, b)))));
                }
            }
        }
        return hasil;
    }

    private static HubunganKolom hubungan(Ragam ragam, Kolom k, List<Kolom> asal) {
        return new HubunganKolom(ragam, k, asal, Optional.empty(), Ketelitian.PERSIS);
    }

    private List<Kolom> lain(Kolom k) {
        return angka.stream().filter(a -> a != k).toList();
    }

    /** Columns side by side, or those under the same lowest heading, to the left; or side by side to the right. */
    private List<List<Kolom>> runtun(Kolom k) {
        int di = angka.indexOf(k);
        List<List<Kolom>> hasil = new ArrayList<>();
        for (int dari = di - 2; dari >= 0; dari--) {
            hasil.add(angka.subList(dari, di));
        }
        for (int sampai = di + 3; sampai <= angka.size(); sampai++) {
            hasil.add(angka.subList(di + 1, sampai));
        }
        List<Kolom> kiri = angka.subList(0, di);
        kiri.stream()
                .filter(a -> a.kepala().size() > 1)
                .map(a -> a.kepala().getLast())
                .distinct()
                .forEach(kepala -> {
                    List<Kolom> senama = kiri.stream()
                            .filter(a -> a.kepala().size() > 1
                                    && a.kepala().getLast().equals(kepala))
                            .toList();
                    if (senama.size() >= 2) {
                        hasil.add(senama);
                    }
                });
        k.kepala().stream().skip(1).reduce((_, b) -> b).ifPresent(kepala -> {
            List<Kolom> senama = angka.subList(di + 1, angka.size()).stream()
                    .filter(a -> a.kepala().size() > 1 && a.kepala().getLast().equals(kepala))
                    .toList();
            if (senama.size() >= 2) {
                hasil.add(senama);
            }
        });
        return hasil;
    }

    /** The printed total of a column, or else the sum of its rows. */
    private Optional<BigDecimal> seluruh(Kolom a) {
        return total.flatMap(b -> nilai(b, a))
                .or(() -> baris.stream()
                        .map(b -> nilai(b, a))
                        .flatMap(Optional::stream)
                        .reduce(BigDecimal::add)
                        .filter(s -> s.signum() > 0));
    }

    private static Optional<BigDecimal> nilai(BarisTabel b, Kolom k) {
        return b.sel(k.nomor()).angka().filter(a -> !a.rusak()).map(AngkaCetak::nilai);
    }

    private boolean berangka(Kolom k) {
        long ada =
                baris.stream().filter(b -> b.sel(k.nomor()).angka().isPresent()).count();
        long terisi = baris.stream()
                .map(b -> b.sel(k.nomor()))
                .filter(s -> !s.kosong() && !s.disebutKosong())
                .count();
        long tahun = baris.stream()
                .filter(b -> BarisData.tahun(b.sel(k.nomor()).teks()))
                .count();
        return ada >= 2 && ada * 2 > terisi && tahun * 2 < ada;
    }

    private boolean berpersen(Kolom k) {
        return baris.stream()
                .flatMap(b -> b.sel(k.nomor()).angka().stream())
                .anyMatch(a -> a.bentuk() == AngkaCetak.Bentuk.PERSEN);
    }
}
