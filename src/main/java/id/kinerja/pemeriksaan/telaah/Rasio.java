package id.kinerja.pemeriksaan.telaah;

/**
 * Three columns of a table of which one is a percentage of the two others.
 *
 * @param pembilang realisation or spending
 * @param penyebut target or ceiling
 * @param hasil the printed percentage
 */
public record Rasio(Macam macam, Kolom pembilang, Kolom penyebut, Kolom hasil) {
    /** What the percentage says. */
    public enum Macam {
        CAPAIAN,
        SERAPAN,
        PERBANDINGAN
    }
}
