package id.kinerja.pemeriksaan.baca;

/** The file can not be read; the message says why and what to do, in Indonesian. */
public final class NaskahTakTerbaca extends Exception {
    private static final long serialVersionUID = 1L;

    public NaskahTakTerbaca(String pesan) {
        super(pesan);
    }

    public NaskahTakTerbaca(String pesan, Throwable sebab) {
        super(pesan, sebab);
    }
}
