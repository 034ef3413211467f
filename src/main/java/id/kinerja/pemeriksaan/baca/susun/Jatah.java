package id.kinerja.pemeriksaan.baca.susun;

import id.kinerja.pemeriksaan.baca.NaskahTakTerbaca;

/** What one document may still take of memory. */
public final class Jatah {
    private long sel;
    private long huruf;

    public void sel(long banyak) throws NaskahTakTerbaca {
        sel += banyak;
        if (sel > BatasBaca.SEL) {
            throw BatasBaca.terlaluBesar("tabelnya berisi lebih dari 2 juta sel");
        }
    }

    public void huruf(long banyak) throws NaskahTakTerbaca {
        huruf += banyak;
        if (huruf > BatasBaca.HURUF) {
            throw BatasBaca.terlaluBesar("teksnya lebih dari 40 juta huruf");
        }
    }
}
