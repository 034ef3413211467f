package id.kinerja.contoh;

import id.kinerja.dokumen.Bab;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Dokumen;
import id.kinerja.dokumen.Sebaris;
import id.kinerja.dokumen.Tabel;
import java.util.List;
import java.util.stream.Stream;

/** Every proved number that a document prints. */
final class AngkaDiDokumen {
    private AngkaDiDokumen() {}

    static Stream<Sebaris.Angka> semua(Dokumen dokumen) {
        return Stream.concat(dokumen.depan().stream(), dokumen.isi().stream())
                .map(Bab::blok)
                .flatMap(AngkaDiDokumen::dalam);
    }

    private static Stream<Sebaris.Angka> dalam(List<Blok> blok) {
        return blok.stream().flatMap(AngkaDiDokumen::dalam);
    }

    private static Stream<Sebaris.Angka> dalam(Blok blok) {
        return switch (blok) {
            case Blok.Paragraf(List<Sebaris> isi) -> angka(isi);
            case Blok.Kutipan(List<Sebaris> isi) -> angka(isi);
            case Blok.DaftarButir d -> d.butir().stream().flatMap(AngkaDiDokumen::dalam);
            case Blok.BlokTabel(Tabel t) ->
                t.baris().stream()
                        .flatMap(b -> b.sel().stream())
                        .map(Tabel.Sel::isi)
                        .flatMap(AngkaDiDokumen::angka);
            case Blok.Lanskap(List<Blok> isi) -> dalam(isi);
            default -> Stream.empty();
        };
    }

    private static Stream<Sebaris.Angka> angka(List<Sebaris> isi) {
        return isi.stream().flatMap(s -> switch (s) {
            case Sebaris.Angka a -> Stream.of(a);
            case Sebaris.CatatanKaki(List<Sebaris> dalam) -> angka(dalam);
            default -> Stream.empty();
        });
    }
}
