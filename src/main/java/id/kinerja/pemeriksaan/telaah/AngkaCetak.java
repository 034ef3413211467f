package id.kinerja.pemeriksaan.telaah;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A number as printed.
 *
 * @param teks as printed, without what stands around it
 * @param nilai what it most likely means
 * @param lain other meanings, where its marks allow several ({@code 1.559})
 * @param desimal decimals of {@code nilai} as printed
 * @param bentuk what it is by its own marks
 * @param satuan unit printed beside it, in lower case; blank when there is none
 * @param notasi how its marks are used
 */
public record AngkaCetak(
        String teks,
        BigDecimal nilai,
        List<BigDecimal> lain,
        int desimal,
        Bentuk bentuk,
        String satuan,
        Notasi notasi) {
    public AngkaCetak {
        lain = List.copyOf(lain);
    }

    /** What a number is by its own marks. */
    public enum Bentuk {
        POLOS,
        PERSEN,
        RUPIAH
    }

    /** How the marks inside a number are used. */
    public enum Notasi {
        /** No mark at all. */
        TANPA_TANDA,
        /** {@code 1.234} or {@code 1.234,5} */
        INDONESIA,
        /** Comma before decimals only: {@code 97,5}. */
        KOMA_DESIMAL,
        /** Point before decimals only: {@code 97.5}. */
        TITIK_DESIMAL,
        /** {@code 1,234} or {@code 1,234.5} */
        INGGRIS,
        /** Groups of another length than three: {@code 9.871.1466.000}; its value is a guess. */
        RUSAK
    }

    public boolean rusak() {
        return notasi == Notasi.RUSAK;
    }

    /** The same with another of its meanings as the likely one. */
    public AngkaCetak sebagai(BigDecimal arti) {
        return new AngkaCetak(teks, arti, List.of(), Math.max(0, arti.scale()), bentuk, satuan, notasi);
    }

    public Optional<BigDecimal> bilaPasti() {
        return rusak() ? Optional.empty() : Optional.of(nilai);
    }
}
