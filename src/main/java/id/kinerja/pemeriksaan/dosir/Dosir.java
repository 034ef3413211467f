package id.kinerja.pemeriksaan.dosir;

import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The documents of one agency and year, as far as they belong together.
 *
 * @param berkas those that are compared
 * @param asing those of another agency
 * @param tahun year of the newest report, or of what else there is
 */
public record Dosir(List<BerkasDosir> berkas, List<BerkasDosir> asing, OptionalInt tahun) {
    public Dosir {
        berkas = List.copyOf(berkas);
        asing = List.copyOf(asing);
    }

    public static Dosir dari(List<Telaah> telaah) {
        List<BerkasDosir> semua = IntStream.range(0, telaah.size())
                .mapToObj(i -> new BerkasDosir(i, JenisBerkas.dari(telaah.get(i)), telaah.get(i)))
                .toList();
        Comparator<BerkasDosir> terpenting = Comparator.comparing((BerkasDosir b) -> b.jenis() != JenisBerkas.LKJIP)
                .thenComparing(b -> -b.tahun().orElse(0))
                .thenComparing(b -> -b.telaah().fakta().size());
        Optional<BerkasDosir> acuan = semua.stream().min(terpenting);
        List<BerkasDosir> milik = new ArrayList<>();
        List<BerkasDosir> asing = new ArrayList<>();
        acuan.map(a -> Instansi.dari(a.telaah()))
                .ifPresent(a -> semua.forEach(b -> (Instansi.dari(b.telaah()).bukanMilik(a) ? asing : milik).add(b)));
        return new Dosir(milik, asing, acuan.map(BerkasDosir::tahun).orElse(OptionalInt.empty()));
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
        return asing.contains(b)
                ? dikenali + " Tampaknya milik instansi lain, sehingga tidak dibandingkan dengan berkas lainnya."
                : dikenali;
    }
}
