package id.kinerja.cli.periksa;

import id.kinerja.pemeriksaan.HasilPeriksa;
import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.kertas.FormatKertas;
import id.kinerja.pemeriksaan.kertas.KertasKerja;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** The review working paper. */
record BuatKertasKerja(KertasKerja kertas, FormatKertas format) implements BuatHasil {
    @Override
    public String namaBerkas(String nama, Path masukan) {
        return "kertas-kerja-" + nama + "." + format.akhiran();
    }

    @Override
    public void tulis(Path masukan, Naskah naskah, HasilPeriksa hasil, OutputStream keluar) throws IOException {
        format.tulis(kertas.susun(hasil), keluar);
    }
}
