package id.kinerja.dokumen.gambar;

import id.kinerja.dokumen.Lukisan;
import id.kinerja.dokumen.Lukisan.Corak;
import id.kinerja.dokumen.Lukisan.Rata;
import id.kinerja.dokumen.Lukisan.Tebal;
import id.kinerja.dokumen.Lukisan.Titik;
import id.kinerja.dokumen.Lukisan.Warna;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Small panels, one per indicator: target (hollow, dashed) against realisation (solid squares) over the years, every value written
 * at its point. The vertical axes do not begin at zero; say so in the source line.
 */
public final class DiagramGaris {
    private static final double TINGGI_PANEL = 132;
    private static final double CELAH = 23;
    private static final double UKURAN = 7.5;

    private final List<Panel> panel = new ArrayList<>();

    /** A value and how it is printed. */
    public record Nilai(BigDecimal nilai, String tertulis) {}

    /** @param batasAtas upper end where the target is a range, of which {@code target} is then the lower */
    public record Tahun(int tahun, Optional<Nilai> target, Optional<Nilai> realisasi, Optional<Nilai> batasAtas) {
        public Tahun(int tahun, Optional<Nilai> target, Optional<Nilai> realisasi) {
            this(tahun, target, realisasi, Optional.empty());
        }

        private Stream<Nilai> semua() {
            return Stream.of(target, realisasi, batasAtas).flatMap(Optional::stream);
        }

        private Optional<Nilai> targetTertulis() {
            return target.map(t -> new Nilai(
                    t.nilai(),
                    t.tertulis() + batasAtas.map(b -> "–" + b.tertulis()).orElse("")));
        }
    }

    /** @param keterangan under the title, such as "makin rendah makin baik" */
    public record Panel(String judul, String keterangan, List<Tahun> tahun) {
        public Panel {
            tahun = List.copyOf(tahun);
        }
    }

    private DiagramGaris() {}

    public static DiagramGaris baru() {
        return new DiagramGaris();
    }

    public DiagramGaris panel(Panel p) {
        panel.add(p);
        return this;
    }

    /** The text alternative: what the chart shows, then every value. */
    public String alt(String pengantar) {
        return pengantar + ". "
                + panel.stream()
                        .map(p -> p.judul() + ": realisasi " + deret(p, Tahun::realisasi) + "; target "
                                + deret(p, Tahun::targetTertulis) + ".")
                        .collect(Collectors.joining(" "));
    }

    public Lukisan lukis() {
        Kanvas k = new Kanvas();
        legenda(k);
        int lajur = muatDua() ? 2 : 1;
        double lebar = lajur == 2 ? (Kanvas.LEBAR - CELAH) / 2 : Kanvas.LEBAR;
        for (int i = 0; i < panel.size(); i++) {
            new PanelGaris(k, panel.get(i), i % lajur * (lebar + CELAH), 16 + i / lajur * TINGGI_PANEL, lebar).lukis();
        }
        return k.jadi(16 + (panel.size() + lajur - 1) / lajur * TINGGI_PANEL);
    }

    private boolean muatDua() {
        double lebar = (Kanvas.LEBAR - CELAH) / 2;
        return panel.size() > 1
                && panel.stream()
                        .allMatch(p -> lebarTulisan(p) + 3
                                < (lebar - 28) / Math.max(1, p.tahun().size() - 1));
    }

    private static double lebarTulisan(Panel p) {
        return p.tahun().stream()
                .flatMap(Tahun::semua)
                .mapToDouble(n -> LebarTeks.ukur(n.tertulis(), UKURAN, Tebal.TEBAL))
                .max()
                .orElse(0);
    }

    private static void legenda(Kanvas k) {
        k.garis(0, 5, 22, 5, Warna.BIRU_TUA, 1.8, Corak.PENUH);
        k.kotak(8.2, 2.2, 5.6, 5.6, Warna.BIRU_TUA, Warna.BIRU_TUA);
        k.tulis(27, 8, "realisasi", 8, Tebal.TEBAL, Rata.KIRI, Warna.TINTA);
        k.garis(80, 5, 102, 5, Warna.TINTA, 0.9, Corak.PUTUS);
        k.lingkaran(91, 5, 2.6, Warna.PUTIH, Warna.TINTA);
        k.tulis(107, 8, "target", 8, Tebal.BIASA, Rata.KIRI, Warna.TINTA);
    }

    private static String deret(Panel p, Function<Tahun, Optional<Nilai>> apa) {
        String isi = p.tahun().stream()
                .filter(t -> apa.apply(t).isPresent())
                .map(t -> t.tahun() + " " + apa.apply(t).orElseThrow().tertulis())
                .collect(Collectors.joining(", "));
        return isi.isEmpty() ? "tidak ada" : isi;
    }

    /** One panel, drawn at its place. */
    private record PanelGaris(Kanvas k, Panel p, double kiri, double atas, double lebar) {
        private static final double ATAS_GRAFIK = 44;
        private static final double BAWAH_GRAFIK = 100;

        void lukis() {
            k.tulis(kiri, atas + 12, judul(), 9, Tebal.TEBAL, Rata.KIRI, Warna.BIRU_TUA);
            k.tulis(kiri, atas + 22, p.keterangan(), UKURAN, Tebal.BIASA, Rata.KIRI, Warna.KELABU);
            double dasar = atas + BAWAH_GRAFIK + 14;
            k.garis(kiri, dasar, kiri + lebar, dasar, Warna.KELABU_MUDA, 0.6, Corak.PENUH);
            for (int i = 0; i < p.tahun().size(); i++) {
                String tahun = Integer.toString(p.tahun().get(i).tahun());
                k.tulis(x(i), dasar + 10, tahun, UKURAN, Tebal.BIASA, Rata.TENGAH, Warna.KELABU);
            }
            k.garis(titik(Tahun::target), Warna.TINTA, 0.9, Corak.PUTUS);
            k.garis(titik(Tahun::batasAtas), Warna.TINTA, 0.9, Corak.PUTUS);
            k.garis(titik(Tahun::realisasi), Warna.BIRU_TUA, 1.8, Corak.PENUH);
            for (int i = 0; i < p.tahun().size(); i++) {
                tanda(i, p.tahun().get(i));
            }
        }

        private String judul() {
            String baris = LebarTeks.pecah(p.judul(), lebar, 9, Tebal.TEBAL).getFirst();
            return baris.equals(p.judul().strip().replaceAll("\\s+", " ")) ? baris : baris + " …";
        }

        private void tanda(int i, Tahun t) {
            boolean sama = t.target().isPresent()
                    && t.realisasi().isPresent()
                    && t.target().get().nilai().compareTo(t.realisasi().get().nilai()) == 0;
            boolean targetDiAtas = t.realisasi().isEmpty()
                    || t.target().isPresent()
                            && t.target()
                                            .get()
                                            .nilai()
                                            .compareTo(t.realisasi().get().nilai())
                                    > 0;
            t.target().ifPresent(n -> {
                k.lingkaran(x(i), y(n), 2.6, Warna.PUTIH, Warna.TINTA);
                if (!sama) {
                    tulis(i, n, targetDiAtas ? -5.5 : 11, Tebal.BIASA, Warna.TINTA);
                }
            });
            t.batasAtas().ifPresent(n -> {
                k.lingkaran(x(i), y(n), 2.6, Warna.PUTIH, Warna.TINTA);
                tulis(i, n, -5.5, Tebal.BIASA, Warna.TINTA);
            });
            t.realisasi().ifPresent(n -> {
                k.kotak(x(i) - 2.8, y(n) - 2.8, 5.6, 5.6, Warna.BIRU_TUA, Warna.BIRU_TUA);
                boolean diBawah = t.target().isPresent() && targetDiAtas;
                tulis(i, n, diBawah ? 12 : -5.5, Tebal.TEBAL, Warna.BIRU_TUA);
            });
        }

        private void tulis(int i, Nilai n, double geser, Tebal tebal, Warna warna) {
            k.tulis(x(i), y(n) + geser, n.tertulis(), UKURAN, tebal, Rata.TENGAH, warna);
        }

        private List<Titik> titik(Function<Tahun, Optional<Nilai>> apa) {
            List<Titik> hasil = new ArrayList<>();
            for (int i = 0; i < p.tahun().size(); i++) {
                int ke = i;
                apa.apply(p.tahun().get(i)).ifPresent(n -> hasil.add(new Titik(x(ke), y(n))));
            }
            return hasil;
        }

        private double x(int i) {
            int n = p.tahun().size();
            return n == 1 ? kiri + lebar / 2 : kiri + 14 + i * (lebar - 28) / (n - 1);
        }

        private double y(Nilai n) {
            double[] semua = p.tahun().stream()
                    .flatMap(Tahun::semua)
                    .mapToDouble(v -> v.nilai().doubleValue())
                    .sorted()
                    .toArray();
            double kecil = semua[0];
            double besar = semua[semua.length - 1];
            double bagian = besar == kecil ? 0.5 : (n.nilai().doubleValue() - kecil) / (besar - kecil);
            return atas + BAWAH_GRAFIK - bagian * (BAWAH_GRAFIK - ATAS_GRAFIK);
        }
    }
}
