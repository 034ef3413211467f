package id.kinerja.pemeriksaan;

import id.kinerja.pemeriksaan.telaah.Telaah;

/** A rule: one thing that must hold in a document. Has no state. */
public interface Aturan {
    PenjelasanAturan penjelasan();

    /** Says to {@code catat} what was checked, what agreed and what did not. */
    void periksa(Telaah telaah, Pencatat catat);
}
