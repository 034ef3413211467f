package id.kinerja.cli.periksa;

import id.kinerja.pemeriksaan.HasilPeriksa;
import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.tandai.TakDapatDitandai;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Makes a file from what was found in a document. */
interface BuatHasil {
    /** Name of the file for a document of this name. */
    String namaBerkas(String nama, Path masukan);

    void tulis(Path masukan, Naskah naskah, HasilPeriksa hasil, OutputStream keluar)
            throws IOException, TakDapatDitandai;
}
