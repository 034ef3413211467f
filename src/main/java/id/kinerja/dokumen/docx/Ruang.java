package id.kinerja.dokumen.docx;

/** Names of the XML vocabularies. */
final class Ruang {
    private Ruang() {}

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    /** A root element in the main vocabulary with relationships and pictures. */
    static Xml bagian(String akar) {
        return new Xml(akar, "xmlns:w", W, "xmlns:r", R, "xmlns:wp", WP, "xmlns:a", A, "xmlns:pic", PIC);
    }
}
