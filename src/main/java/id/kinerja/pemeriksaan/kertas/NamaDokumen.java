package id.kinerja.pemeriksaan.kertas;

/** What a document is called on paper: its file name without the folders before it. */
final class NamaDokumen {
    private NamaDokumen() {}

    static String dari(String jalur) {
        return jalur.substring(Math.max(jalur.lastIndexOf('/'), jalur.lastIndexOf('\\')) + 1);
    }
}
