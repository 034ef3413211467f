package id.kinerja.pengukuran.skala;

import java.math.BigDecimal;

/**
 * A flaw of a scale, at two decimals.
 *
 * @param dari first value concerned
 * @param sampai last value concerned
 * @param uraian in Indonesian: between which classes, and what the policy does with it
 */
public record Cela(Jenis jenis, BigDecimal dari, BigDecimal sampai, String uraian) {
    /** Values that no class takes, or that two classes claim. */
    public enum Jenis {
        CELAH,
        TUMPANG_TINDIH
    }
}
