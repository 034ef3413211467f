package id.kinerja.dokumen;

import java.util.List;

/**
 * A whole document, independent of the format it is written in.
 *
 * @param depan front matter, pages numbered in roman
 * @param isi body and annexes, pages numbered in arabic from 1
 */
public record Dokumen(Identitas identitas, Sampul sampul, List<Bab> depan, List<Bab> isi) {
    public Dokumen {
        depan = List.copyOf(depan);
        isi = List.copyOf(isi);
    }
}
