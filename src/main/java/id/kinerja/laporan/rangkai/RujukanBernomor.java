package id.kinerja.laporan.rangkai;

import id.kinerja.dokumen.Bab;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Dokumen;
import id.kinerja.dokumen.Penomoran;
import id.kinerja.dokumen.Sebaris;
import id.kinerja.dokumen.Tabel;
import id.kinerja.laporan.narasi.RujukanGagal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the tables, figures and headings that a sentence names but the document does not have. */
final class RujukanBernomor {
    private static final String SEBAB =
            "tabel, gambar, atau bagian itu tidak ada di dalam laporan ini; hapuslah rujukannya atau lengkapi datanya.";

    private RujukanBernomor() {}

    /** @param narasi prose by section, where the reference is looked for */
    static List<RujukanGagal> gagal(Dokumen dokumen, Map<String, String> narasi) {
        Set<String> ada = new HashSet<>();
        Penomoran.atas(dokumen).semua(Penomoran.Jenis.values()).forEach(b -> ada.add(b.kunci()));
        return Stream.concat(dokumen.depan().stream(), dokumen.isi().stream())
                .flatMap(bab -> rujukan(bab)
                        .map(Sebaris.Rujukan::kunci)
                        .filter(kunci -> !ada.contains(kunci))
                        .distinct()
                        .flatMap(kunci -> letak(kunci, bab, narasi)))
                .distinct()
                .toList();
    }

    private static Stream<RujukanGagal> letak(String kunci, Bab bab, Map<String, String> narasi) {
        String tertulis = "{" + kunci.replaceFirst("\\.", ":") + "}";
        List<RujukanGagal> diNarasi = new TreeMap<>(narasi)
                .entrySet().stream()
                        .flatMap(n -> baris(n.getValue(), tertulis)
                                .map(b -> new RujukanGagal(n.getKey(), b, tertulis, SEBAB)))
                        .toList();
        return diNarasi.isEmpty() ? Stream.of(new RujukanGagal(bab.kunci(), 1, tertulis, SEBAB)) : diNarasi.stream();
    }

    private static Stream<Integer> baris(String teks, String tertulis) {
        List<String> baris = teks.lines().toList();
        return IntStream.range(0, baris.size())
                .filter(i -> baris.get(i).contains(tertulis))
                .mapToObj(i -> i + 1);
    }

    private static Stream<Sebaris.Rujukan> rujukan(Bab bab) {
        return bab.blok().stream()
                .flatMap(RujukanBernomor::sebaris)
                .filter(Sebaris.Rujukan.class::isInstance)
                .map(Sebaris.Rujukan.class::cast);
    }

    private static Stream<Sebaris> sebaris(Blok blok) {
        return switch (blok) {
            case Blok.Paragraf(List<Sebaris> isi) -> rata(isi);
            case Blok.Kutipan(List<Sebaris> isi) -> rata(isi);
            case Blok.DaftarButir d -> d.butir().stream().flatMap(List::stream).flatMap(RujukanBernomor::sebaris);
            case Blok.Lanskap l -> l.blok().stream().flatMap(RujukanBernomor::sebaris);
            case Blok.BlokTabel t ->
                t.tabel().baris().stream()
                        .flatMap(b -> b.sel().stream())
                        .map(Tabel.Sel::isi)
                        .flatMap(RujukanBernomor::rata);
            default -> Stream.empty();
        };
    }

    private static Stream<Sebaris> rata(List<Sebaris> isi) {
        return isi.stream()
                .flatMap(s -> s instanceof Sebaris.CatatanKaki(List<Sebaris> dalam) ? rata(dalam) : Stream.of(s));
    }
}
