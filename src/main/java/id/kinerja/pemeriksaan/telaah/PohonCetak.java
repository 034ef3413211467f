package id.kinerja.pemeriksaan.telaah;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rows of a budget table as a tree.
 *
 * @param akar programmes, or whatever stands highest
 * @param total rows that say to be the total of all
 */
public record PohonCetak(Tabel tabel, List<Kolom> uang, List<Simpul> akar, List<BarisTabel> total) {
    public PohonCetak {
        uang = List.copyOf(uang);
        akar = List.copyOf(akar);
        total = List.copyOf(total);
    }

    /**
     * A row with the rows below it.
     *
     * @param tingkat 1 for a programme
     */
    public record Simpul(BarisTabel baris, int tingkat, List<Simpul> anak) {
        public Simpul {
            anak = List.copyOf(anak);
        }

        public Stream<Simpul> semua() {
            return Stream.concat(Stream.of(this), anak.stream().flatMap(Simpul::semua));
        }

        public Optional<AngkaCetak> angka(Kolom k) {
            return baris.sel(k.nomor()).angka();
        }
    }

    public Stream<Simpul> semua() {
        return akar.stream().flatMap(Simpul::semua);
    }
}
