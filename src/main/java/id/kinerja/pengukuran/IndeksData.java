package id.kinerja.pengukuran;

import id.kinerja.anggaran.Anggaran;
import id.kinerja.anggaran.Kaitan;
import id.kinerja.datatahun.DataTahun;
import id.kinerja.kernel.KodeProgram;
import id.kinerja.perencanaan.Indikator;
import id.kinerja.perencanaan.Realisasi;
import id.kinerja.perencanaan.Target;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rows of a DataTahun by what they are looked up with; package order is kept. */
final class IndeksData {
    private record IndikatorTahun(String indikator, int tahun) {}

    private final Sekali<Map<String, Indikator>> indikator;
    private final Sekali<Map<String, List<Indikator>>> milik;
    private final Sekali<Map<IndikatorTahun, List<Target>>> target;
    private final Sekali<Map<IndikatorTahun, List<Realisasi>>> realisasi;
    private final Sekali<Map<Integer, Map<KodeProgram, List<Anggaran>>>> anggaran;
    private final Sekali<Map<String, List<Kaitan>>> kaitan;

    IndeksData(DataTahun data) {
        indikator = new Sekali<>(() -> data.indikator().stream()
                .collect(Collectors.toMap(Indikator::kode, Function.identity(), (a, b) -> a, LinkedHashMap::new)));
        milik = new Sekali<>(() -> kelompok(data.indikator(), Indikator::induk));
        target = new Sekali<>(() -> kelompok(
                data.target(), t -> new IndikatorTahun(t.indikator(), t.tahun().tahun())));
        realisasi = new Sekali<>(() -> kelompok(
                data.realisasi(),
                r -> new IndikatorTahun(r.indikator(), r.tahun().tahun())));
        anggaran = new Sekali<>(() -> data.anggaran().stream()
                .collect(Collectors.groupingBy(
                        a -> a.tahun().tahun(),
                        Collectors.groupingBy(Anggaran::subKegiatan, LinkedHashMap::new, Collectors.toList()))));
        kaitan = new Sekali<>(() -> kelompok(data.kaitan(), Kaitan::peta));
    }

    Optional<Indikator> indikator(String kode) {
        return Optional.ofNullable(indikator.ambil().get(kode));
    }

    List<Indikator> milik(String induk) {
        return milik.ambil().getOrDefault(induk, List.of());
    }

    List<Target> target(Indikator i, int tahun) {
        return target.ambil().getOrDefault(new IndikatorTahun(i.kode(), tahun), List.of());
    }

    List<Realisasi> realisasi(Indikator i, int tahun) {
        return realisasi.ambil().getOrDefault(new IndikatorTahun(i.kode(), tahun), List.of());
    }

    /** Budget rows of a year by sub kegiatan. */
    Map<KodeProgram, List<Anggaran>> anggaran(int tahun) {
        return anggaran.ambil().getOrDefault(tahun, Map.of());
    }

    List<Kaitan> kaitan(String peta) {
        return kaitan.ambil().getOrDefault(peta, List.of());
    }

    private static <K, T> Map<K, List<T>> kelompok(List<T> baris, Function<T, K> kunci) {
        return baris.stream().collect(Collectors.groupingBy(kunci, LinkedHashMap::new, Collectors.toList()));
    }
}
