package id.kinerja.laporan.lkjip;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Sebaris;
import id.kinerja.dokumen.Tabel;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Blocks as plain lines: a paragraph, or a table row with its cells between bars. */
final class TeksBlok {
    private TeksBlok() {}

    static List<String> baris(List<Blok> blok) {
        return blok.stream().flatMap(TeksBlok::satu).toList();
    }

    static Stream<Tabel> tabel(List<Blok> blok) {
        return blok.stream().flatMap(b -> switch (b) {
            case Blok.BlokTabel t -> Stream.of(t.tabel());
            case Blok.Lanskap l -> tabel(l.blok());
            default -> Stream.empty();
        });
    }

    private static Stream<String> satu(Blok b) {
        return switch (b) {
            case Blok.Paragraf p -> Stream.of(baca(p.isi()));
            case Blok.Lanskap l -> l.blok().stream().flatMap(TeksBlok::satu);
            case Blok.DaftarButir d -> d.butir().stream().flatMap(x -> baris(x).stream());
            case Blok.BlokTabel t ->
                t.tabel().baris().stream()
                        .map(r -> r.sel().stream().map(s -> baca(s.isi())).collect(Collectors.joining(" | ")));
            default -> Stream.empty();
        };
    }

    private static String baca(List<Sebaris> isi) {
        return isi.stream()
                .map(s -> switch (s) {
                    case Sebaris.Teks(String t) -> t;
                    case Sebaris.Tebal(String t) -> t;
                    case Sebaris.Miring(String t) -> t;
                    case Sebaris.Angka(String t, var _) -> t;
                    case Sebaris.Rujukan(String k) -> "«" + k + "»";
                    case Sebaris.BelumDiisi(String t) -> "[" + t + "]";
                    case Sebaris.CatatanKaki _, Sebaris.Komentar _ -> "";
                })
                .collect(Collectors.joining());
    }
}
