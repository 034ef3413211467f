package id.kinerja.organisasi;

/** How a post is held. */
public enum StatusJabatan {
    DEFINITIF,
    PLT,
    PLH,
    PJ
}
