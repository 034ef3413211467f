package id.kinerja.pemeriksaan.tandai.pdf;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.TextPosition;

/** A character on a page and the room it takes there. Coordinates are geometry, not figures of the document. */
record Glif(String huruf, PDRectangle kotak) {

    static Glif dari(TextPosition t, PDRectangle halaman) {
        float x = t.getTextMatrix().getTranslateX() + halaman.getLowerLeftX();
        float y = t.getTextMatrix().getTranslateY() + halaman.getLowerLeftY();
        float lebar = t.getWidthDirAdj();
        float tinggi = t.getFontSizeInPt();
        float atas = tinggi * 0.8f;
        float bawah = tinggi * 0.2f;
        PDRectangle kotak = switch ((int) t.getDir()) {
            case 90 -> new PDRectangle(x - atas, y, tinggi, lebar);
            case 180 -> new PDRectangle(x - lebar, y - atas, lebar, tinggi);
            case 270 -> new PDRectangle(x - bawah, y - lebar, tinggi, lebar);
            default -> new PDRectangle(x, y - bawah, lebar, tinggi);
        };
        return new Glif(t.getUnicode(), kotak);
    }

    /** Whether both stand on one line. */
    static boolean sebaris(PDRectangle a, PDRectangle b) {
        return Math.min(a.getUpperRightY(), b.getUpperRightY()) - Math.max(a.getLowerLeftY(), b.getLowerLeftY())
                > Math.min(a.getHeight(), b.getHeight()) / 2;
    }

    static PDRectangle gabung(PDRectangle a, PDRectangle b) {
        PDRectangle hasil = new PDRectangle();
        hasil.setLowerLeftX(Math.min(a.getLowerLeftX(), b.getLowerLeftX()));
        hasil.setLowerLeftY(Math.min(a.getLowerLeftY(), b.getLowerLeftY()));
        hasil.setUpperRightX(Math.max(a.getUpperRightX(), b.getUpperRightX()));
        hasil.setUpperRightY(Math.max(a.getUpperRightY(), b.getUpperRightY()));
        return hasil;
    }
}
