package id.kinerja.laporan.narasi;

/**
 * A reference in prose that does not resolve.
 *
 * @param bagian section whose narrative holds it
 * @param baris line in the Markdown file, from 1
 * @param teks as written, braces included
 * @param sebab what is wrong and what to do, a whole Indonesian sentence
 */
public record RujukanGagal(String bagian, int baris, String teks, String sebab) {
    @Override
    public String toString() {
        return "Narasi " + bagian + ", baris " + baris + ": " + teks + " – " + sebab;
    }
}
