package id.kinerja.pemeriksaan.baca.pdf;

import java.util.ArrayList;
import java.util.List;

/** The path being drawn, and the ruling lines that painted paths leave on the page. */
final class JalurGambar {
    /** A filled shape thinner than this is a line; a stroke thicker than this is an area. */
    private static final float TIPIS = 3.5f;
    /** Shorter pieces are corners and dots. */
    private static final float TERPENDEK = 3.5f;
    /** Lines may be off the axis by this much. */
    private static final float MIRING = 1;

    final List<Garis> mendatar = new ArrayList<>();
    final List<Garis> tegak = new ArrayList<>();
    private final List<float[]> ruas = new ArrayList<>();
    private final List<float[]> bentuk = new ArrayList<>();
    private final List<float[]> kotak = new ArrayList<>();
    private boolean lengkung;
    private float awalX;
    private float awalY;
    private float x;
    private float y;

    void pindah(float keX, float keY) {
        tutupBentuk();
        awalX = x = keX;
        awalY = y = keY;
        bentuk.add(new float[] {keX, keY});
    }

    void garis(float keX, float keY) {
        ruas.add(new float[] {x, y, keX, keY});
        bentuk.add(new float[] {keX, keY});
        x = keX;
        y = keY;
        periksaBanyak();
    }

    void kurva(float keX, float keY) {
        lengkung = true;
        x = keX;
        y = keY;
    }

    void tutup() {
        if (x != awalX || y != awalY) {
            garis(awalX, awalY);
        }
    }

    /** Paints the outline with a pen this thick. */
    void gores(float tebal) {
        if (tebal <= TIPIS) {
            ruas.forEach(r -> catat(r[0], r[1], r[2], r[3]));
        }
    }

    /** Paints the inside. */
    void isi() {
        tutupBentuk();
        for (float[] k : kotak) {
            float lebar = k[2] - k[0];
            float tinggi = k[3] - k[1];
            if (tinggi <= TIPIS && lebar > TERPENDEK) {
                catat(k[0], (k[1] + k[3]) / 2, k[2], (k[1] + k[3]) / 2);
            } else if (lebar <= TIPIS && tinggi > TERPENDEK) {
                catat((k[0] + k[2]) / 2, k[1], (k[0] + k[2]) / 2, k[3]);
            }
        }
    }

    void selesai() {
        ruas.clear();
        bentuk.clear();
        kotak.clear();
        lengkung = false;
    }

    /** Keeps the bounds of a finished shape, if its sides follow the axes. */
    private void tutupBentuk() {
        if (bentuk.size() > 1 && !lengkung) {
            float[] k = {Float.MAX_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE, -Float.MAX_VALUE};
            for (float[] t : bentuk) {
                k[0] = Math.min(k[0], t[0]);
                k[1] = Math.min(k[1], t[1]);
                k[2] = Math.max(k[2], t[0]);
                k[3] = Math.max(k[3], t[1]);
            }
            kotak.add(k);
        }
        bentuk.clear();
        lengkung = false;
    }

    private void catat(float x0, float y0, float x1, float y1) {
        if (Math.abs(y0 - y1) <= MIRING && Math.abs(x0 - x1) > TERPENDEK) {
            mendatar.add(new Garis((y0 + y1) / 2, Math.min(x0, x1), Math.max(x0, x1)));
        } else if (Math.abs(x0 - x1) <= MIRING && Math.abs(y0 - y1) > TERPENDEK) {
            tegak.add(new Garis((x0 + x1) / 2, Math.min(y0, y1), Math.max(y0, y1)));
        }
    }

    private void periksaBanyak() {
        if (ruas.size() > Batas.PERINTAH_HALAMAN) {
            throw new Batas.Terlampaui();
        }
    }
}
