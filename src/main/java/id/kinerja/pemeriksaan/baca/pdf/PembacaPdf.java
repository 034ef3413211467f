package id.kinerja.pemeriksaan.baca.pdf;

import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.baca.NaskahTakTerbaca;

/** Stands for the reader of PDF until it is there. */
public final class PembacaPdf {
    private PembacaPdf() {}

    public static Naskah baca(String nama, byte[] isi) throws NaskahTakTerbaca {
        throw new NaskahTakTerbaca("Berkas PDF belum dapat dibaca.");
    }
}
