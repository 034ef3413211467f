package id.kinerja.layar.daftar;

import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.penyimpanan.PerangkatTerdaftar;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Filters and pages the directory. */
final class SusunDaftar {
    static final int SEHALAMAN = 100;
    private static final int CARI_TERPANJANG = 100;

    private SusunDaftar() {}

    static IsiDaftar susun(List<PerangkatTerdaftar> semua, String cari, String halaman) {
        String dicari =
                cari.strip().substring(0, Math.min(CARI_TERPANJANG, cari.strip().length()));
        List<PerangkatTerdaftar> berisi = semua.stream()
                .filter(p -> p.tahun().stream().anyMatch(PerangkatTerdaftar.Tahun::berisi))
                .toList();
        List<PerangkatTerdaftar> cocok = dicari.isEmpty()
                ? berisi
                : berisi.stream().filter(p -> memuat(p, dicari)).toList();
        int terakhir = Math.max(1, (cocok.size() + SEHALAMAN - 1) / SEHALAMAN);
        int nomor = Math.min(terakhir, halaman.matches("[1-9]\\d{0,5}") ? Integer.parseInt(halaman) : 1);
        int mulai = (nomor - 1) * SEHALAMAN;
        List<PerangkatTerdaftar> tampil = cocok.subList(mulai, Math.min(cocok.size(), mulai + SEHALAMAN));
        return new IsiDaftar(
                dicari,
                keterangan(cocok.size(), mulai, tampil.size()),
                kelompok(tampil),
                pindah(dicari, nomor, terakhir));
    }

    /** All words of what is asked for stand somewhere in the names. */
    private static boolean memuat(PerangkatTerdaftar p, String dicari) {
        String nama = (p.nama() + " " + p.namaPemda()).toLowerCase(Locale.ROOT);
        return List.of(dicari.toLowerCase(Locale.ROOT).split("\\s+")).stream().allMatch(nama::contains);
    }

    private static List<IsiDaftar.Pemda> kelompok(List<PerangkatTerdaftar> tampil) {
        Map<String, List<IsiDaftar.Perangkat>> menurutPemda = new LinkedHashMap<>();
        tampil.forEach(p -> menurutPemda
                .computeIfAbsent(p.namaPemda(), _ -> new ArrayList<>())
                .add(IsiDaftar.Perangkat.dari(p)));
        return menurutPemda.entrySet().stream()
                .map(e -> new IsiDaftar.Pemda(e.getKey(), e.getValue()))
                .toList();
    }

    private static String keterangan(int banyak, int mulai, int tampil) {
        String jumlah = angka(banyak) + " perangkat daerah";
        return tampil == banyak
                ? jumlah + "."
                : jumlah + "; nomor " + angka(mulai + 1) + "–" + angka(mulai + tampil) + ".";
    }

    private static List<IsiDaftar.Halaman> pindah(String dicari, int nomor, int terakhir) {
        List<IsiDaftar.Halaman> hasil = new ArrayList<>();
        if (nomor > 1) {
            hasil.add(new IsiDaftar.Halaman("Halaman sebelumnya", jalur(dicari, nomor - 1)));
        }
        if (nomor < terakhir) {
            hasil.add(new IsiDaftar.Halaman("Halaman berikutnya", jalur(dicari, nomor + 1)));
        }
        return hasil;
    }

    private static String jalur(String dicari, int nomor) {
        return "/?cari=" + URLEncoder.encode(dicari, StandardCharsets.UTF_8) + "&halaman=" + nomor;
    }

    private static String angka(int n) {
        return FormatIndonesia.persis(BigDecimal.valueOf(n));
    }
}
