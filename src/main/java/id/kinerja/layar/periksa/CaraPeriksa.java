package id.kinerja.layar.periksa;

import id.kinerja.pekerjaan.PencatatLangkah;
import id.kinerja.penyimpanan.Reviu;
import java.util.List;

/** How documents of a review are read and checked. */
@FunctionalInterface
interface CaraPeriksa {
    /**
     * @param berkas the version of each document that is meant
     * @param langkah takes down how far it is
     */
    HasilReviu periksa(Reviu reviu, List<Reviu.NaskahReviu> berkas, PencatatLangkah langkah);
}
