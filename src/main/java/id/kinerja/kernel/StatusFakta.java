package id.kinerja.kernel;

/** How firm an entered fact is. */
public enum StatusFakta {
    /** Provisional, may still change. */
    SEMENTARA,
    FINAL,
    /** Only a result was reported; it is printed as reported and never recomputed. */
    DILAPORKAN,
    /** Inferred from stated totals, not stated itself. */
    DISIMPULKAN
}
