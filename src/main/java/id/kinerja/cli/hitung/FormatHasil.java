package id.kinerja.cli.hitung;

/** Formats the result is written in. */
public enum FormatHasil {
    tabel,
    csv,
    json
}
