package id.kinerja.cli.periksa;

import java.nio.file.Path;

/**
 * A file to be checked.
 *
 * @param jalur as the user named it
 * @param nama what its results are named after
 */
record Berkas(Path jalur, String nama) {}
