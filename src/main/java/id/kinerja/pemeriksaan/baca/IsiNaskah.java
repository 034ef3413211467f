package id.kinerja.pemeriksaan.baca;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Looks at what was read, whatever the format. */
final class IsiNaskah {
    private IsiNaskah() {}

    /** Whether the file holds pictures besides text. */
    enum Gambar {
        ADA,
        TANPA
    }

    /** A document without a letter or a digit is none. */
    static Naskah pastikan(Naskah n, Gambar gambar) throws NaskahTakTerbaca {
        if (n.unsur().stream()
                .flatMap(IsiNaskah::teks)
                .anyMatch(t -> t.codePoints().anyMatch(Character::isLetterOrDigit))) {
            return n;
        }
        throw new NaskahTakTerbaca(
                gambar == Gambar.ADA
                        ? "Dokumen ini berisi gambar tanpa teks (hasil pindai), sehingga tidak ada yang dapat diperiksa. Pindai ulang"
                                + " dengan pengenalan teks (OCR), atau minta berkas aslinya."
                        : "Dokumen ini tidak berisi teks, sehingga tidak ada yang dapat diperiksa.");
    }

    static Naskah dengan(Naskah n, String catatan) {
        List<String> semua = new ArrayList<>(n.catatan());
        semua.add(catatan);
        return new Naskah(n.nama(), n.unsur(), semua);
    }

    private static Stream<String> teks(Unsur u) {
        return switch (u) {
            case Judul j -> Stream.of(j.teks());
            case Paragraf p -> Stream.of(p.teks());
            case TabelCetak t ->
                t.baris().stream().flatMap(b -> b.sel().stream()).map(SelCetak::teks);
        };
    }
}
