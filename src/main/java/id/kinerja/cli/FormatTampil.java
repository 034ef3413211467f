package id.kinerja.cli;

/** For people or for programs. */
enum FormatTampil {
    tabel,
    json
}
