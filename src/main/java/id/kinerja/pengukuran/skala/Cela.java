package id.kinerja.pengukuran.skala;

import java.math.BigDecimal;

/**
 * A flaw of a scale, at two decimals.
 *
 * @param dari first value concerned
 * @param sampai last value concerned
 * @param letak the values and the classes, without the policy: "75,01–75,99 antara kelas Cukup dan Baik"
 * @param uraian in Indonesian: between which classes, and what the policy does with it
 */
public record Cela(Jenis jenis, BigDecimal dari, BigDecimal sampai, String letak, String uraian) {
    /** Values that no class takes, or that two classes claim. */
    public enum Jenis {
        CELAH,
        TUMPANG_TINDIH
    }
}
