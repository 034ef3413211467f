package id.kinerja.pemeriksaan.baca;

import java.util.List;
import java.util.stream.Stream;

/**
 * A foreign document as read.
 *
 * @param nama file name as given
 * @param unsur all pieces in reading order
 * @param catatan what the reader could not read or had to assume, in Indonesian
 */
public record Naskah(String nama, List<Unsur> unsur, List<String> catatan) {
    public Naskah {
        unsur = List.copyOf(unsur);
        catatan = List.copyOf(catatan);
    }

    public Stream<Paragraf> paragraf() {
        return unsur.stream().filter(Paragraf.class::isInstance).map(Paragraf.class::cast);
    }

    public Stream<Judul> judul() {
        return unsur.stream().filter(Judul.class::isInstance).map(Judul.class::cast);
    }
}
