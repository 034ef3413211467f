package id.kinerja.pemeriksaan.dosir;

import id.kinerja.pemeriksaan.telaah.BarisNaskah;
import id.kinerja.pemeriksaan.telaah.Kolom;
import id.kinerja.pemeriksaan.telaah.Kolom.Peran;
import id.kinerja.pemeriksaan.telaah.Tabel;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells what a document is by the title on its first lines, or else by what stands in it; its file name is not asked. */
final class PengenalBerkas {
    private static final int AWAL = 20;
    private static final int TERPANJANG = 160;

    /** Of one line the first that fits: a report on an evaluation names what was evaluated. */
    private static final List<Map.Entry<JenisBerkas, Pattern>> JUDUL = List.of(
            judul(
                    JenisBerkas.HASIL_EVALUASI,
                    "hasil evaluasi|\\blhe\\b|evaluasi (?:atas )?(?:implementasi )?(?:sakip|akip|akuntabilitas kinerja|sistem akuntabilitas)"),
            judul(
                    JenisBerkas.REALISASI_ANGGARAN,
                    "(?:laporan|rekapitulasi|rincian) realisasi (?:anggaran|belanja|apbd)|\\blra\\b|spj fungsional"
                            + "|pertanggungjawaban fungsional|(?:anggaran dan realisasi|realisasi) (?:belanja|anggaran) (?:daerah|per)\\b"),
            judul(JenisBerkas.RENSTRA, "rencana strategis|\\brenstra\\b"),
            judul(
                    JenisBerkas.LKJIP,
                    "laporan\\s+(?:akuntabilitas\\s+)?kinerja|\\blk?j\\s?-?\\s?ip\\b|\\blakip\\b|\\blkip\\b"),
            judul(JenisBerkas.PERJANJIAN_KINERJA, "perjanjian kinerja|penetapan kinerja"),
            judul(JenisBerkas.LAPORAN_IKU, "indikator kinerja utama"));

    private static final Pattern JUDUL_LAIN =
            Pattern.compile("(?i)rencana kerja|rencana aksi|laporan keuangan|\\breviu\\b|pohon kinerja");
    private static final Pattern JANJI = Pattern.compile(
            "(?i)berjanji akan mewujudkan|pihak pertama[^.]{0,80}berjanji|pernyataan perjanjian kinerja");
    private static final Pattern REKENING = Pattern.compile(
            "(?i)kode[\\W_]*(?:rekening|akun|sub[\\W_]*kegiatan|sub[\\W_]*giat|kegiatan|program)|(?:nama|uraian)[\\W_]*(?:rekening|akun)");
    private static final Pattern UANG = Pattern.compile("(?i)realisasi|nilai[\\W_]*sp2d|jumlah[\\W_]*spj|\\bsp2d\\b");

    private PengenalBerkas() {}

    static JenisBerkas kenali(Telaah telaah) {
        return menurutJudul(telaah).or(() -> menurutIsi(telaah)).orElse(JenisBerkas.LAIN);
    }

    private static Optional<JenisBerkas> menurutJudul(Telaah telaah) {
        return telaah.kerangka().baris().stream()
                .limit(AWAL)
                .map(BarisNaskah::teks)
                .filter(t -> t.length() <= TERPANJANG && !t.endsWith("."))
                .flatMap(PengenalBerkas::jenis)
                .findFirst();
    }

    private static Stream<JenisBerkas> jenis(String baris) {
        String rata = baris.toLowerCase(Locale.ROOT).replace('_', ' ');
        if (JUDUL_LAIN.matcher(rata).find()) {
            return Stream.of(JenisBerkas.LAIN);
        }
        return JUDUL.stream()
                .filter(j -> j.getValue().matcher(rata).find())
                .map(Map.Entry::getKey)
                .limit(1);
    }

    private static Optional<JenisBerkas> menurutIsi(Telaah telaah) {
        if (telaah.kerangka().baris().stream().anyMatch(b -> b.bab() > 0)) {
            return Optional.empty();
        }
        if (telaah.kerangka().baris().stream()
                .anyMatch(b -> JANJI.matcher(b.teks()).find())) {
            return Optional.of(JenisBerkas.PERJANJIAN_KINERJA);
        }
        return telaah.tabel().stream().anyMatch(PengenalBerkas::realisasiAnggaran)
                ? Optional.of(JenisBerkas.REALISASI_ANGGARAN)
                : Optional.empty();
    }

    private static boolean realisasiAnggaran(Tabel t) {
        List<String> kepala = t.kolom().stream().map(Kolom::sebutan).toList();
        return t.pertama(Peran.INDIKATOR).isEmpty()
                && kepala.stream().anyMatch(k -> REKENING.matcher(k).find())
                && kepala.stream().anyMatch(k -> UANG.matcher(k).find());
    }

    private static Map.Entry<JenisBerkas, Pattern> judul(JenisBerkas jenis, String pola) {
        return Map.entry(jenis, Pattern.compile(pola));
    }
}
