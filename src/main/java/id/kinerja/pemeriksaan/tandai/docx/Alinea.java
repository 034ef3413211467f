package id.kinerja.pemeriksaan.tandai.docx;

import id.kinerja.pemeriksaan.tandai.TeksBerjejak;

/**
 * A paragraph in the XML of a Word document.
 *
 * @param mulai where its content begins, behind its properties
 * @param akhir where its content ends, before its closing tag
 * @param baris number of the outermost row of a table it stands in; -1 outside tables
 * @param sel number of the cell in that row
 * @param teks its text, of which each character knows its run
 */
record Alinea(int mulai, int akhir, int baris, int sel, TeksBerjejak<Lari> teks) {

    /** A run of text from its opening tag to behind its closing one. */
    record Lari(int mulai, int akhir) {}
}
