package id.kinerja.pemeriksaan.baca.pdf;

import java.util.List;

/**
 * What is drawn on a page, turned so that most of its text reads horizontally.
 *
 * @param nomor page from 1
 * @param bidang the page
 * @param kata in the order of drawing
 * @param mendatar horizontal ruling lines
 * @param tegak vertical ruling lines
 * @param bergambar a picture covers most of it
 */
record IsiHalaman(
        int nomor, Kotak bidang, List<Kata> kata, List<Garis> mendatar, List<Garis> tegak, boolean bergambar) {

    IsiHalaman denganKata(List<Kata> baru) {
        return new IsiHalaman(nomor, bidang, baru, mendatar, tegak, bergambar);
    }

    int jumlahHuruf() {
        return kata.stream().mapToInt(k -> k.teks().length()).sum();
    }
}
