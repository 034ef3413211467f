package id.kinerja.pemeriksaan.baca.pdf;

/**
 * A run of marked content.
 *
 * @param halaman its page, from 0
 * @param tanda its number on that page
 */
record Rujukan(int halaman, int tanda) implements IsiSimpul {}
