package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.telaah.AngkaCetak.Bentuk;
import id.kinerja.pemeriksaan.telaah.AngkaCetak.Notasi;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Settles numbers of two meanings ({@code 1.559}) by what the other numbers of the same column look like. */
final class ArtiKolom {
    private ArtiKolom() {}

    static List<Optional<AngkaCetak>> pastikan(List<Optional<AngkaCetak>> kolom) {
        List<AngkaCetak> pasti = kolom.stream()
                .flatMap(Optional::stream)
                .filter(a -> a.lain().isEmpty() && !a.rusak())
                .toList();
        long pecahan = pasti.stream()
                .filter(a -> a.desimal() > 0 || a.bentuk() == Bentuk.PERSEN)
                .count();
        long ribuan = pasti.stream()
                .filter(a -> a.notasi() == Notasi.INDONESIA
                        || a.notasi() == Notasi.INGGRIS
                        || a.bentuk() == Bentuk.RUPIAH
                        || a.desimal() == 0 && a.nilai().abs().compareTo(BigDecimal.valueOf(200)) > 0)
                .count();
        if (pecahan == ribuan) {
            return kolom;
        }
        return kolom.stream()
                .map(a -> a.map(n -> n.lain().isEmpty() ? n : pilih(n, pecahan > ribuan ? Arti.PECAHAN : Arti.RIBUAN)))
                .toList();
    }

    private enum Arti {
        PECAHAN,
        RIBUAN
    }

    /** The other meaning stays known: arithmetic may still prefer it. */
    private static AngkaCetak pilih(AngkaCetak a, Arti arti) {
        boolean kiniRibuan = a.nilai().stripTrailingZeros().scale() <= 0;
        if (kiniRibuan == (arti == Arti.RIBUAN)) {
            return a;
        }
        BigDecimal lain = a.lain().getFirst();
        return new AngkaCetak(
                a.teks(), lain, List.of(a.nilai()), Math.max(0, lain.scale()), a.bentuk(), a.satuan(), a.notasi());
    }
}
