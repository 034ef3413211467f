package id.kinerja.cli.periksa;

/** Tells the user what came of each file, as it comes. */
public interface PenulisHasil {
    void tulis(HasilBerkas hasil);

    /** After the last one. */
    void selesai();
}
