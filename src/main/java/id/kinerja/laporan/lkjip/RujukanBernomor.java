package id.kinerja.laporan.lkjip;

import id.kinerja.dokumen.Bab;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Dokumen;
import id.kinerja.dokumen.Penomoran;
import id.kinerja.dokumen.Sebaris;
import id.kinerja.dokumen.Tabel;
import id.kinerja.laporan.narasi.RujukanGagal;
import id.kinerja.laporan.narasi.RujukanTidakDikenal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Checks that every table, figure and heading a sentence names stands in the document. */
final class RujukanBernomor {
    private RujukanBernomor() {}

    static void periksa(Dokumen dokumen) {
        Set<String> ada = new HashSet<>();
        Penomoran.atas(dokumen).semua(Penomoran.Jenis.values()).forEach(b -> ada.add(b.kunci()));
        List<RujukanGagal> gagal = new ArrayList<>();
        Stream.concat(dokumen.depan().stream(), dokumen.isi().stream())
                .forEach(bab -> rujukan(bab)
                        .filter(r -> !ada.contains(r.kunci()))
                        .forEach(r -> gagal.add(new RujukanGagal(
                                bab.kunci(),
                                1,
                                "{" + r.kunci().replaceFirst("\\.", ":") + "}",
                                "tabel, gambar, atau bagian itu tidak ada di dalam laporan ini."))));
        if (!gagal.isEmpty()) {
            throw new RujukanTidakDikenal(gagal);
        }
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
