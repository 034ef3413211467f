package id.kinerja.layar.periksa;

import id.kinerja.layar.TidakDitemukan;
import id.kinerja.layar.periksa.sajian.NaskahTersaji;
import id.kinerja.pemeriksaan.tandai.SalinanBertanda;
import id.kinerja.penyimpanan.Reviu;
import java.util.List;
import java.util.Optional;

/** What came of the documents of a review, in the order in which they were given. */
record HasilReviu(List<SatuNaskah> naskah) {
    private static final long TERKECIL = 4000;

    HasilReviu {
        naskah = List.copyOf(naskah);
    }

    /** One document. */
    sealed interface SatuNaskah {
        Reviu.NaskahReviu berkas();

        /** @param salinan how a marked copy can be made of it, if at all */
        record Terperiksa(Reviu.NaskahReviu berkas, NaskahTersaji isi, Optional<SalinanBertanda> salinan)
                implements SatuNaskah {}

        /** It can not be read; {@code galat} says why and what to do. */
        record TakTerbaca(Reviu.NaskahReviu berkas, String galat) implements SatuNaskah {}
    }

    /** The document with this number. */
    SatuNaskah nomor(int nomor) {
        return naskah.stream()
                .filter(n -> n.berkas().nomor() == nomor)
                .findFirst()
                .orElseThrow(() -> new TidakDitemukan("Dokumen itu tidak ada di dalam pemeriksaan ini."));
    }

    /** The document with this number, when it could be read. */
    SatuNaskah.Terperiksa terperiksa(int nomor) {
        return switch (nomor(nomor)) {
            case SatuNaskah.Terperiksa t -> t;
            case SatuNaskah.TakTerbaca t -> throw new TidakDitemukan(t.galat());
        };
    }

    /** Roughly how many bytes of memory it takes. */
    long besar() {
        return naskah.stream()
                .mapToLong(n -> n instanceof SatuNaskah.Terperiksa t ? t.isi().besar() : TERKECIL)
                .sum();
    }
}
