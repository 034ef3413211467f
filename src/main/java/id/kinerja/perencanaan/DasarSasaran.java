package id.kinerja.perencanaan;

/** Which document a sasaran stands in. */
public enum DasarSasaran {
    RENSTRA,
    PK,
    IKU
}
