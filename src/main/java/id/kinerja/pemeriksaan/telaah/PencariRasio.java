package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.telaah.Kolom.Peran;
import id.kinerja.pemeriksaan.telaah.Rasio.Macam;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds which columns of a table are percentages of which others: by their headings, and among several by which rows agree. */
final class PencariRasio {
    private static final Set<Peran> TARGET = Set.of(Peran.TARGET, Peran.TARGET_AKHIR, Peran.TARGET_NASIONAL);
    private static final Pattern TERHADAP =
            Pattern.compile("(?:persentase|%|prosentase)?\\s*(.+?)\\s+terhadap\\s+(.+)");

    private PencariRasio() {}

    static List<Rasio> dalam(Tabel t) {
        List<Rasio> hasil = new ArrayList<>();
        for (Kolom k : t.kolom()) {
            switch (k.peran()) {
                case CAPAIAN ->
                    terbaik(t, calon(t, k, Macam.CAPAIAN, Set.of(Peran.REALISASI), TARGET))
                            .ifPresent(hasil::add);
                case SERAPAN ->
                    terbaik(t, calon(t, k, Macam.SERAPAN, Set.of(Peran.REALISASI_ANGGARAN), Set.of(Peran.PAGU)))
                            .ifPresent(hasil::add);
                case PERBANDINGAN -> terhadap(t, k).ifPresent(hasil::add);
                default -> {}
            }
        }
        return hasil.stream()
                .filter(r -> hasil.stream().noneMatch(lain -> lebihCocok(t, lain, r)))
                .toList();
    }

    /** Of two percentages of the same columns only the one that agrees better is theirs. */
    private static boolean lebihCocok(Tabel t, Rasio lain, Rasio r) {
        return lain != r
                && lain.pembilang() == r.pembilang()
                && lain.penyebut() == r.penyebut()
                && cocok(t, lain) > cocok(t, r);
    }

    private static List<Rasio> calon(Tabel t, Kolom hasil, Macam macam, Set<Peran> pembilang, Set<Peran> penyebut) {
        List<Rasio> calon = new ArrayList<>();
        for (Kolom atas : t.kolom()) {
            for (Kolom bawah : t.kolom()) {
                boolean layak =
                        bawah.peran() == Peran.TARGET || bawah.peran() == Peran.PAGU || bawah.nomor() < hasil.nomor();
                if (layak
                        && pembilang.contains(atas.peran())
                        && penyebut.contains(bawah.peran())
                        && setahun(hasil, atas, bawah)) {
                    calon.add(Rasio.di(t, macam, atas, bawah, hasil));
                }
            }
        }
        return calon;
    }

    /** A percentage of a year belongs to figures of that year. */
    private static boolean setahun(Kolom hasil, Kolom atas, Kolom bawah) {
        if (hasil.tahun().isPresent()) {
            return sama(hasil, atas) && (bawah.peran() != Peran.TARGET || sama(hasil, bawah));
        }
        return bawah.peran() != Peran.TARGET
                || atas.tahun().equals(bawah.tahun())
                || atas.tahun().isEmpty()
                || bawah.tahun().isEmpty();
    }

    private static boolean sama(Kolom a, Kolom b) {
        return b.tahun().isEmpty() || a.tahun().equals(b.tahun());
    }

    private static Optional<Rasio> terbaik(Tabel t, List<Rasio> calon) {
        return calon.stream()
                .max(Comparator.comparingInt((Rasio r) -> cocok(t, r)).thenComparingInt(PencariRasio::dekat))
                .filter(r -> bersisian(r) || cocok(t, r) * 2 >= diuji(t, r) && cocok(t, r) > 0);
    }

    private static int cocok(Tabel t, Rasio r) {
        return (int) t.baris().stream()
                .filter(b -> HitungRasio.dari(r, b)
                        .filter(h -> h.kecocokan() != Kecocokan.BERBEDA)
                        .isPresent())
                .count();
    }

    private static int diuji(Tabel t, Rasio r) {
        return (int) t.baris().stream()
                .filter(b -> HitungRasio.dari(r, b).isPresent())
                .count();
    }

    /** Target, realisation and percentage side by side leave no doubt. */
    private static boolean bersisian(Rasio r) {
        int terkiri = Math.min(r.pembilang().nomor(), r.penyebut().nomor());
        return r.hasil().nomor() - terkiri == 2
                && r.hasil().nomor()
                        > Math.max(r.pembilang().nomor(), r.penyebut().nomor());
    }

    /** Near columns to the left belong together, and those under one heading even more. */
    private static int dekat(Rasio r) {
        int jarak = Math.abs(r.hasil().nomor() - r.pembilang().nomor())
                + Math.abs(r.hasil().nomor() - r.penyebut().nomor());
        int kanan = (r.pembilang().nomor() > r.hasil().nomor() ? 20 : 0)
                + (r.penyebut().nomor() > r.hasil().nomor() ? 20 : 0);
        return -jarak - kanan;
    }

    private static Optional<Rasio> terhadap(Tabel t, Kolom hasil) {
        Matcher m = TERHADAP.matcher(KataKunci.rata(hasil.sebutan()));
        if (!m.matches()) {
            return Optional.empty();
        }
        return sebutan(t, m.group(1), hasil)
                .flatMap(atas -> sebutan(t, m.group(2), hasil)
                        .map(bawah -> Rasio.di(t, Macam.PERBANDINGAN, atas, bawah, hasil)));
    }

    private static Optional<Kolom> sebutan(Tabel t, String teks, Kolom selain) {
        var tahun = PenentuPeran.tahun(List.of(teks));
        return t.kolom().stream()
                .filter(k -> k != selain)
                .filter(k -> k.tahun().equals(tahun))
                .filter(k -> teks.contains(namaPeran(k.peran())))
                .findFirst();
    }

    private static String namaPeran(Peran p) {
        return switch (p) {
            case REALISASI, REALISASI_ANGGARAN -> "realisasi";
            case TARGET, TARGET_AKHIR, TARGET_NASIONAL -> "target";
            case CAPAIAN, SERAPAN -> "capaian";
            default -> "\u0000";
        };
    }
}
