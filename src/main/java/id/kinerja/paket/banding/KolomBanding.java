package id.kinerja.paket.banding;

/**
 * A column of a comparison.
 *
 * @param kode technical name; of a column outside the schema its heading
 * @param judul heading for people
 * @param kunci whether rows are matched by it
 */
public record KolomBanding(String kode, String judul, boolean kunci) {}
