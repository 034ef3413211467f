package id.kinerja.pemeriksaan.dosir;

import id.kinerja.pemeriksaan.dosir.Pemilik.Milik;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The documents of one agency and year, as far as they belong together.
 *
 * @param pemilik the agency, for people; blank when none is named
 * @param berkas those that are compared
 * @param asing those of another agency
 * @param tahun year of the newest report, or of what else there is
 */
public record Dosir(String pemilik, List<BerkasDosir> berkas, List<BerkasDosir> asing, OptionalInt tahun) {
    public Dosir {
        berkas = List.copyOf(berkas);
        asing = List.copyOf(asing);
    }

    public static Dosir dari(List<Telaah> telaah) {
        return susun(IntStream.range(0, telaah.size())
                .mapToObj(i -> new BerkasDosir(i, JenisBerkas.dari(telaah.get(i)), telaah.get(i)))
                .toList());
    }

    private static Dosir susun(List<BerkasDosir> berkas) {
        List<Milik> semua = berkas.stream().map(Milik::dari).toList();
        Instansi pemilik = Pemilik.dari(semua);
        Map<Boolean, List<BerkasDosir>> asing = semua.stream()
                .collect(Collectors.partitioningBy(
                        m -> m.instansi().bukanMilik(pemilik), Collectors.mapping(Milik::berkas, Collectors.toList())));
        List<BerkasDosir> milik = asing.getOrDefault(false, List.of());
        Comparator<BerkasDosir> terpenting = Comparator.comparing((BerkasDosir b) -> b.jenis() != JenisBerkas.LKJIP)
                .thenComparing(b -> -b.tahun().orElse(0))
                .thenComparing(b -> -b.telaah().fakta().size());
        return new Dosir(
                pemilik.sebutan(),
                milik,
                asing.getOrDefault(true, List.of()),
                milik.stream().min(terpenting).map(BerkasDosir::tahun).orElse(OptionalInt.empty()));
    }

    /** This and those of the other agencies of which there is more than one document. */
    public List<Dosir> semua() {
        return Stream.concat(Stream.of(this), lain()).toList();
    }

    private Stream<Dosir> lain() {
        if (asing.size() < 2) {
            return Stream.of();
        }
        Dosir berikut = susun(asing);
        return Stream.concat(Stream.of(berikut).filter(d -> d.berkas.size() > 1), berikut.lain());
    }

    /** The report of the year. */
    public Optional<BerkasDosir> laporan() {
        return tahun.isEmpty() ? berkas(JenisBerkas.LKJIP).findFirst() : laporan(tahun.getAsInt());
    }

    public Optional<BerkasDosir> laporanTahunLalu() {
        return tahun.isEmpty() ? Optional.empty() : laporan(tahun.getAsInt() - 1);
    }

    private Optional<BerkasDosir> laporan(int pada) {
        return berkas(JenisBerkas.LKJIP)
                .filter(b -> b.bertahun(pada))
                .max(Comparator.comparingInt(b -> b.telaah().fakta().size()));
    }

    /** Those of this kind that are on the year of the dossier or on none. */
    public List<BerkasDosir> seTahun(JenisBerkas jenis) {
        Predicate<BerkasDosir> seTahun =
                b -> b.tahun().isEmpty() || tahun.isEmpty() || b.tahun().equals(tahun);
        return berkas(jenis).filter(seTahun).toList();
    }

    /** The agreements of the year; of those before and after a change only the changed ones. */
    public List<BerkasDosir> perjanjian() {
        List<BerkasDosir> semua = seTahun(JenisBerkas.PERJANJIAN_KINERJA);
        List<BerkasDosir> perubahan =
                semua.stream().filter(BerkasDosir::perubahan).toList();
        return perubahan.isEmpty() ? semua : perubahan;
    }

    public Stream<BerkasDosir> berkas(JenisBerkas jenis) {
        return berkas.stream().filter(b -> b.jenis() == jenis);
    }

    /** What the document with this number was taken for. */
    public String keterangan(int nomor) {
        return Stream.concat(berkas.stream(), asing.stream())
                .filter(b -> b.nomor() == nomor)
                .map(this::keterangan)
                .findFirst()
                .orElse("");
    }

    private String keterangan(BerkasDosir b) {
        String tahunnya = b.jenis() != JenisBerkas.RENSTRA && b.tahun().isPresent()
                ? " tahun " + b.tahun().getAsInt()
                : "";
        String dikenali = "Dalam dosir ini dikenali sebagai " + b.jenis().sebutan() + tahunnya + ".";
        return asing.contains(b) ? dikenali + " " + asing(b) : dikenali;
    }

    private String asing(BerkasDosir b) {
        String nama = Milik.dari(b).instansi().sebutan();
        return "Tampaknya milik " + nama + ", bukan " + pemilik + "; "
                + (lain().anyMatch(d -> d.berkas.contains(b))
                        ? "hanya dibandingkan dengan berkas lain milik " + nama + "."
                        : "tidak dibandingkan.");
    }
}
