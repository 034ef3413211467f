package id.kinerja.basisdata;

/**
 * Whose rows a transaction sees.
 *
 * @param pemda code of the government
 * @param opd code of its agency
 */
public record Penyewa(String pemda, String opd) {
    public Penyewa {
        if (pemda.isBlank() || opd.isBlank()) {
            throw new IllegalArgumentException("Penyewa tanpa kode pemda atau OPD.");
        }
    }
}
