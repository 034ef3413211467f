package id.kinerja.pemeriksaan.telaah;

/**
 * Three columns of a table of which one is a percentage of the two others.
 *
 * @param pembilang realisation or spending
 * @param penyebut target or ceiling
 * @param hasil the printed percentage
 * @param kebiasaan how the rows of this column are worked out
 */
public record Rasio(Macam macam, Kolom pembilang, Kolom penyebut, Kolom hasil, KebiasaanRasio kebiasaan) {
    /** What the percentage says. */
    public enum Macam {
        CAPAIAN,
        SERAPAN,
        PERBANDINGAN
    }

    static Rasio di(Tabel t, Macam macam, Kolom pembilang, Kolom penyebut, Kolom hasil) {
        Rasio biasa = new Rasio(macam, pembilang, penyebut, hasil, KebiasaanRasio.BIASA);
        return new Rasio(macam, pembilang, penyebut, hasil, KebiasaanRasio.dari(t, biasa));
    }
}
