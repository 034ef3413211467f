package id.kinerja.pemeriksaan.baca.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds running heads and feet: the same words at the same height on many pages, or only the number of the page. */
final class KepalaKaki {
    /** Heads and feet stand in this part of the height of a page, from either end. */
    private static final float PINGGIR = 0.14f;
    /** At most so many lines at either end. */
    private static final int LARIK = 4;

    private static final int HALAMAN_TERSEDIKIT = 3;
    private static final Pattern DIGIT = Pattern.compile("\\d+");
    private static final Pattern NOMOR = Pattern.compile(
            "(?:hal(?:aman)?|page)?[\\s.:|–-]*(?:\\d{1,4}|[ivxlc]{1,7}|[IVXLC]{1,7})(?:\\s*(?:/|dari|of)\\s*\\d{1,4})?[\\s|–-]*",
            Pattern.CASE_INSENSITIVE);

    private record Kunci(String teks, int tinggi) {}

    private final Set<Kunci> berulang = new HashSet<>();

    private KepalaKaki(List<TataHalaman> halaman) {
        Map<Kunci, Integer> jumlah = new HashMap<>();
        for (TataHalaman h : halaman) {
            Set<Kunci> diHalaman = new HashSet<>();
            pinggir(h).forEach(l -> diHalaman.add(kunci(h, l)));
            diHalaman.forEach(k -> jumlah.merge(k, 1, Integer::sum));
        }
        jumlah.forEach((k, n) -> {
            if (n >= HALAMAN_TERSEDIKIT && n * 5 >= halaman.size() * 2) {
                berulang.add(k);
            }
        });
    }

    /** The pages without their running heads and feet. */
    static List<TataHalaman> buang(List<TataHalaman> halaman) {
        KepalaKaki k = new KepalaKaki(halaman);
        return halaman.stream().map(k::bersih).toList();
    }

    private TataHalaman bersih(TataHalaman h) {
        List<Larik> sisa = new ArrayList<>(h.larik());
        for (Larik l : pinggir(h)) {
            if (berulang.contains(kunci(h, l)) || nomorHalaman(h, l)) {
                sisa.remove(l);
            }
        }
        return new TataHalaman(h.nomor(), h.bidang(), h.tabel(), sisa, h.mendatar());
    }

    private static boolean nomorHalaman(TataHalaman h, Larik l) {
        if (!NOMOR.matcher(l.teks()).matches()) {
            return false;
        }
        int i = h.larik().indexOf(l);
        return (i == h.larik().size() - 1 && !didahului(h, l)) || (i == 0 && !diikuti(h, l));
    }

    /** Whether something stands close above, so that it may be the last row of a table. */
    private static boolean didahului(TataHalaman h, Larik l) {
        float batas = l.kotak().atas() - l.ukuran();
        return h.larik().stream().anyMatch(x -> !x.equals(l) && x.kotak().bawah() > batas)
                || h.tabel().stream()
                        .anyMatch(t -> t.kotak().bawah() > l.kotak().atas());
    }

    private static boolean diikuti(TataHalaman h, Larik l) {
        float batas = l.kotak().bawah() + l.ukuran();
        return h.larik().stream().anyMatch(x -> !x.equals(l) && x.kotak().atas() < batas)
                || h.tabel().stream().anyMatch(t -> t.kotak().atas() < l.kotak().bawah());
    }

    /** Lines near the upper and the lower edge. */
    private static List<Larik> pinggir(TataHalaman h) {
        float tinggi = h.bidang().tinggi() * PINGGIR;
        List<Larik> hasil = new ArrayList<>();
        int n = h.larik().size();
        for (int i = 0; i < n; i++) {
            Larik l = h.larik().get(i);
            boolean diAtas = i < LARIK && l.kotak().bawah() < h.bidang().atas() + tinggi;
            boolean diBawah = i >= n - LARIK && l.kotak().atas() > h.bidang().bawah() - tinggi;
            if (diAtas || diBawah) {
                hasil.add(l);
            }
        }
        return hasil;
    }

    private static Kunci kunci(TataHalaman h, Larik l) {
        return new Kunci(
                DIGIT.matcher(l.teks()).replaceAll("#"),
                Math.round((l.kotak().bawah() - h.bidang().atas()) / 3));
    }
}
