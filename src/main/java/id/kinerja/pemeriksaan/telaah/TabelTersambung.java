package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.baca.BarisCetak;
import java.util.List;

/**
 * The parts of one table put together.
 *
 * @param kepala heading rows, once
 * @param nomorKolom the row of column numbers, or none
 * @param isi data rows
 * @param konteks number of the piece of the document where it begins
 */
record TabelTersambung(List<BarisCetak> kepala, List<BarisCetak> nomorKolom, List<BarisCetak> isi, int konteks) {
    TabelTersambung {
        kepala = List.copyOf(kepala);
        nomorKolom = List.copyOf(nomorKolom);
        isi = List.copyOf(isi);
    }
}
