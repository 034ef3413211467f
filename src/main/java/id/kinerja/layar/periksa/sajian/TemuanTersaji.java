package id.kinerja.layar.periksa.sajian;

import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.tandai.Potongan;

/**
 * A finding with its number and its place in the document.
 *
 * @param nomor turn among all findings of the document, from 1
 * @param sidik what it is known by when it is decided
 * @param potongan the piece it lies in; its number is -1 when it lies in none
 * @param lembar sheet of the document, from 1
 */
public record TemuanTersaji(int nomor, String sidik, Temuan temuan, Potongan potongan, int lembar) {
    /** As people and anchors call it. */
    public String sebutan() {
        return "T" + nomor;
    }
}
