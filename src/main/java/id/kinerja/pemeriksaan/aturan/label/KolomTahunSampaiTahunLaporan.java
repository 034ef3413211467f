package id.kinerja.pemeriksaan.aturan.label;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.telaah.TabelNaskah;
import id.kinerja.pemeriksaan.telaah.TahunLaporan;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table that compares this year with last year has a column for the report year. */
public final class KolomTahunSampaiTahunLaporan implements Aturan {
    private static final Pattern TAHUN = Pattern.compile("20\\d\\d");
    private static final Pattern BERPASANGAN = Pattern.compile("(?i)(target|realisasi)\\D{0,12}(20\\d\\d)");
    private static final Pattern SATU_TAHUN = Pattern.compile(
            "(?i)\\btahun(?:\\s+anggaran)?\\s+(20\\d\\d)(?!\\s*([-–/,]|s\\.?/?d|sampai|dan|dengan)\\s*(tahun\\s*)?20)");

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "TAHUN-02",
                Jenis.TAHUN_LABEL,
                "Tabel pembanding tahun memuat kolom tahun laporan",
                "Kolom target dan realisasi berhenti pada tahun sebelum tahun laporan, sedangkan tabel sejenis di naskah yang sama sampai ke tahun laporan; atau tahun di kepala kolom tidak sama dengan tahun di judul tabel.",
                "Capaian tahun laporan tidak tampak pada tabel yang seharusnya memuatnya.",
                "Tahun pada kepala kolom dibandingkan dengan tabel lain yang berkepala sama dan dengan tahun pada judul tabel.",
                "Geser kolom tabel ke tahun laporan dan isi data tahun itu, atau betulkan tahun pada judul.",
                """
                LAPORAN KINERJA DINAS CONTOH
                TAHUN 2023

                Tabel 3.1
                Sasaran I

                No\tIndikator\tTarget 2022\tRealisasi 2022\tTarget 2023\tRealisasi 2023
                1\tPersentase layanan\t80\t81\t85\t84

                Tabel 3.2
                Sasaran II

                No\tIndikator\tTarget 2021\tRealisasi 2021\tTarget 2022\tRealisasi 2022
                2\tPersentase warga\t70\t71\t75\t75""",
                """
                LAPORAN KINERJA DINAS CONTOH
                TAHUN 2023

                Tabel 3.1
                Sasaran I

                No\tIndikator\tTarget 2022\tRealisasi 2022\tTarget 2023\tRealisasi 2023
                1\tPersentase layanan\t80\t81\t85\t84

                Tabel 3.2
                Sasaran II

                No\tIndikator\tTarget 2022\tRealisasi 2022\tTarget 2023\tRealisasi 2023
                2\tPersentase warga\t70\t71\t75\t75""");
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        OptionalInt tahun = telaah.tahun().isPresent() ? telaah.tahun() : TahunLaporan.dari(telaah.naskah());
        if (tahun.isEmpty()) {
            return;
        }
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        List<TabelNaskah> tabel = telaah.kerangka().tabel().stream()
                .filter(t -> !t.kepala().isEmpty())
                .toList();
        for (TabelNaskah t : tabel) {
            if (!tertinggal(t, tabel, tahun.getAsInt(), lapor)) {
                judulLain(t, tahun.getAsInt(), lapor);
            }
        }
    }

    /** Target and realisation of two years that end before the report year, while a sister table reaches it. */
    private static boolean tertinggal(TabelNaskah t, List<TabelNaskah> semua, int tahun, Pelapor lapor) {
        List<Integer> milik = tahunBerpasangan(t);
        if (milik.stream().distinct().count() != 2
                || milik.stream().mapToInt(y -> y).max().orElse(tahun) != tahun - 1) {
            return false;
        }
        Optional<TabelNaskah> saudara = semua.stream()
                .filter(s -> tahunBerpasangan(s).stream().mapToInt(y -> y).max().orElse(0) == tahun)
                .filter(s ->
                        tahunBerpasangan(s).stream().filter(y -> y >= tahun - 1).count() == milik.size())
                .findFirst();
        saudara.ifPresent(s -> {
            String kepala = kepala(t);
            lapor.error(
                    t.tempat(t.kepala().getFirst(), 0, kepala),
                    "Target dan realisasi " + (tahun - 1) + " dan " + tahun,
                    "Kolom berhenti pada tahun " + (tahun - 1) + ", padahal laporan ini untuk tahun " + tahun + " dan "
                            + (s.sebutan().isBlank() ? "tabel sejenis" : s.sebutan())
                            + " sampai ke tahun itu. Capaian tahun " + tahun + " tidak tampak di sini.",
                    s.tempat(s.kepala().getFirst(), 0, kepala(s)));
        });
        return saudara.isPresent();
    }

    /** The caption names the report year alone, the headings another year alone. */
    private static void judulLain(TabelNaskah t, int tahun, Pelapor lapor) {
        Set<Integer> judul = new TreeSet<>();
        Matcher m = SATU_TAHUN.matcher(t.judul());
        while (m.find()) {
            judul.add(Integer.parseInt(m.group(1)));
        }
        Set<Integer> kolom = new TreeSet<>();
        m = TAHUN.matcher(kepala(t));
        while (m.find()) {
            kolom.add(Integer.parseInt(m.group()));
        }
        boolean banding = TAHUN.matcher(t.judul()).results().count() > 1
                || t.judul().toLowerCase(Locale.ROOT).contains("banding");
        if (judul.size() == 1 && judul.contains(tahun) && kolom.size() == 1 && !kolom.contains(tahun) && !banding) {
            lapor.warning(
                    t.tempat(t.kepala().getFirst(), 0, kepala(t)),
                    "Tahun " + tahun,
                    "Judul tabel menyebut tahun " + tahun + ", kepala kolomnya tahun "
                            + kolom.iterator().next() + ". Pastikan angka di kolom itu untuk tahun berapa.");
        }
    }

    private static List<Integer> tahunBerpasangan(TabelNaskah t) {
        return BERPASANGAN
                .matcher(kepala(t))
                .results()
                .map(r -> Integer.parseInt(r.group(2)))
                .toList();
    }

    private static String kepala(TabelNaskah t) {
        return IntStream.range(0, t.banyakKolom())
                .mapToObj(t::kepala)
                .distinct()
                .collect(Collectors.joining(" | "));
    }
}
