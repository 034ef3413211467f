package id.kinerja.pemeriksaan.baca;

/** A piece of a document in reading order. */
public sealed interface Unsur permits Judul, Paragraf, TabelCetak {
    Letak letak();
}
