package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.baca.Judul;
import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.baca.TabelCetak;
import id.kinerja.pemeriksaan.baca.Unsur;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The year a document reports on: what most of its strong places name. */
public final class TahunLaporan {
    private static final int SAMPUL = 12;
    private static final int BOBOT_SAMPUL = 8;
    private static final int BOBOT_NAMA = 4;
    private static final int BOBOT_JUDUL = 2;
    private static final int TERPANJANG = 200;
    private static final int TERPANJANG_SAMPUL = 100;
    private static final Pattern TAHUN = Pattern.compile(
            "(?i)(?:tahun(?:\\s+anggaran)?|t\\.?a\\.?)\\s*:?\\s*(20\\d\\d)(?!\\s*(?:[-–/]|s\\.?/?d|sampai)\\s*(?:tahun\\s*)?20\\d\\d)");
    private static final Pattern SENDIRI = Pattern.compile("\\(?(20\\d\\d)\\)?");
    private static final Pattern NAMA = Pattern.compile(
            "(?i)(laporan\\s+(akuntabilitas\\s+)?kinerja|lk?j\\s?ip|lakip|lkip|indikator kinerja utama|perjanjian kinerja|rencana aksi)[^.;]{0,120}?tahun(\\s+anggaran)?\\s+(20\\d\\d)(?!\\s*[-–]\\s*20)");

    private TahunLaporan() {}

    public static OptionalInt dari(Naskah naskah) {
        Map<Integer, Integer> suara = new TreeMap<>();
        int urut = 0;
        boolean kataPengantar = false;
        for (Unsur u : naskah.unsur()) {
            if (u instanceof TabelCetak) {
                continue;
            }
            String teks = PenyusunKerangka.teks(u);
            boolean sampul = urut++ < SAMPUL && teks.length() <= TERPANJANG_SAMPUL && !kataPengantar;
            kataPengantar |= urut <= SAMPUL && Kata.rapat(teks).matches("katapengantar|daftarisi");
            if (!Digit.ada(teks)) {
                continue;
            }
            if (sampul) {
                hitung(suara, SENDIRI.matcher(teks), BOBOT_SAMPUL, 1);
            }
            hitung(suara, NAMA.matcher(teks), BOBOT_NAMA, 4);
            if (sampul || u instanceof Judul || teks.length() <= TERPANJANG) {
                hitung(suara, TAHUN.matcher(teks), sampul ? BOBOT_SAMPUL : u instanceof Judul ? BOBOT_JUDUL : 1, 1);
            }
        }
        return terbanyak(suara);
    }

    private static void hitung(Map<Integer, Integer> suara, Matcher m, int bobot, int kelompok) {
        boolean utuh = m.pattern() == SENDIRI;
        while (utuh ? m.matches() : m.find()) {
            suara.merge(Integer.parseInt(m.group(kelompok)), bobot, Integer::sum);
            if (utuh) {
                return;
            }
        }
    }

    /** The year with most weight, when it has at least half of all. */
    private static OptionalInt terbanyak(Map<Integer, Integer> suara) {
        int jumlah = suara.values().stream().mapToInt(Integer::intValue).sum();
        return suara.entrySet().stream()
                .filter(e -> e.getValue() * 2 >= jumlah)
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(e -> OptionalInt.of(e.getKey()))
                .orElse(OptionalInt.empty());
    }
}
