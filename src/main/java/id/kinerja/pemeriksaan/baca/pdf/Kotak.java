package id.kinerja.pemeriksaan.baca.pdf;

/** A rectangle on the page, y downward. */
record Kotak(float kiri, float atas, float kanan, float bawah) {
    float lebar() {
        return kanan - kiri;
    }

    float tinggi() {
        return bawah - atas;
    }

    float tengahX() {
        return (kiri + kanan) / 2;
    }

    float tengahY() {
        return (atas + bawah) / 2;
    }

    boolean memuat(float x, float y) {
        return x >= kiri && x <= kanan && y >= atas && y <= bawah;
    }

    /** Whether both share at least half the height of the lower one. */
    boolean sebaris(Kotak lain) {
        float bersama = Math.min(bawah, lain.bawah) - Math.max(atas, lain.atas);
        return bersama * 2 >= Math.min(tinggi(), lain.tinggi());
    }
}
