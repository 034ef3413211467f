package id.kinerja.tampilan;

import java.util.List;

/**
 * The data year a page is about.
 *
 * @param jalur address of the year, e.g. {@code /kota-semarang/dinsos-kota-semarang/2023}
 * @param keadaan state of the data, one clause
 * @param kebijakan rounding, scale and policies in force: the sentences of the page's foot
 */
public record Konteks(
        String namaPemda,
        String namaOpd,
        String jalur,
        int tahun,
        List<TautTahun> tahunLain,
        String keadaan,
        List<String> kebijakan) {
    public Konteks {
        tahunLain = List.copyOf(tahunLain);
        kebijakan = List.copyOf(kebijakan);
    }

    /** A year of the same agency. */
    public record TautTahun(int tahun, String jalur) {}
}
