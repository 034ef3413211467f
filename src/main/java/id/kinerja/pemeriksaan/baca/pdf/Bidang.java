package id.kinerja.pemeriksaan.baca.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** From the coordinates of the PDF to those of the page as people see it. */
record Bidang(int putaran, float kiri, float bawah, float kanan, float atas) {

    static Bidang dari(PDPage halaman) {
        PDRectangle k = halaman.getCropBox();
        return new Bidang(
                Math.floorMod(halaman.getRotation() / 90, 4),
                k.getLowerLeftX(),
                k.getLowerLeftY(),
                k.getUpperRightX(),
                k.getUpperRightY());
    }

    Kotak kotak() {
        float lebar = kanan - kiri;
        float tinggi = atas - bawah;
        return putaran % 2 == 0 ? new Kotak(0, 0, lebar, tinggi) : new Kotak(0, 0, tinggi, lebar);
    }

    float x(float px, float py) {
        return switch (putaran) {
            case 0 -> px - kiri;
            case 1 -> py - bawah;
            case 2 -> kanan - px;
            default -> atas - py;
        };
    }

    float y(float px, float py) {
        return switch (putaran) {
            case 0 -> atas - py;
            case 1 -> px - kiri;
            case 2 -> py - bawah;
            default -> kanan - px;
        };
    }
}
