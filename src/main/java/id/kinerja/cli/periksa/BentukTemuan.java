package id.kinerja.cli.periksa;

/** Forms in which findings are written. */
public enum BentukTemuan {
    tabel,
    json,
    html,
    xlsx,
    docx
}
