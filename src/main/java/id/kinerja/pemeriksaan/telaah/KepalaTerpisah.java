package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.baca.BarisCetak;
import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.baca.TabelCetak;
import id.kinerja.pemeriksaan.baca.Unsur;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Puts a heading that the end of a page left alone, or cut within a row, back on its table. */
final class KepalaTerpisah {
    private KepalaTerpisah() {}

    static Naskah satukan(Naskah naskah) {
        List<Unsur> hasil = new ArrayList<>();
        for (Unsur u : naskah.unsur()) {
            Optional<TabelCetak> utuh =
                    !hasil.isEmpty() && hasil.getLast() instanceof TabelCetak kepala && u instanceof TabelCetak isi
                            ? utuh(kepala, isi)
                            : Optional.empty();
            if (utuh.isPresent()) {
                hasil.set(hasil.size() - 1, utuh.get());
            } else {
                hasil.add(u);
            }
        }
        return hasil.size() == naskah.unsur().size() ? naskah : new Naskah(naskah.nama(), hasil, naskah.catatan());
    }

    /** Only where all rows of the first part are headings and the second part has none of its own. */
    private static Optional<TabelCetak> utuh(TabelCetak kepala, TabelCetak isi) {
        if (kepala.kolom() != isi.kolom() || PemisahKepala.banyak(isi.baris()) > 0) {
            return Optional.empty();
        }
        List<BarisCetak> baris = new ArrayList<>(kepala.baris());
        int mulai = sisaKepala(baris.getLast(), isi.baris()) ? 1 : 0;
        if (mulai == 1) {
            baris.add(PenyambungTabel.gabung(baris.removeLast(), isi.baris().getFirst()));
        }
        baris.addAll(isi.baris().subList(mulai, isi.baris().size()));
        return PemisahKepala.banyak(baris) == kepala.baris().size()
                ? Optional.of(new TabelCetak(baris, kepala.letak()))
                : Optional.empty();
    }

    /** The rest of a heading row: words below words, and data or the numbers of the columns below it. */
    private static boolean sisaKepala(BarisCetak kepala, List<BarisCetak> isi) {
        BarisCetak sisa = isi.getFirst();
        return isi.size() > 1
                && !BarisData.adaAngka(sisa)
                && !BarisData.kosong(sisa)
                && sisa.teks(0).isBlank()
                && IntStream.range(0, sisa.sel().size())
                        .allMatch(k -> sisa.teks(k).isBlank() || !kepala.teks(k).isBlank())
                && (BarisData.nomorKolom(isi.get(1)) || BarisData.adaAngka(isi.get(1)));
    }
}
