package id.kinerja.cli.periksa;

import id.kinerja.pemeriksaan.HasilPeriksa;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.baca.Naskah;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The same findings as on the screen, in a file. */
record BuatDaftarTemuan(BentukTemuan bentuk, int lebar, Set<Tingkat> terlihat) implements BuatHasil {
    @Override
    public String namaBerkas(String nama, Path masukan) {
        return "temuan-" + nama + (bentuk == BentukTemuan.json ? ".json" : ".txt");
    }

    @Override
    public void tulis(Path masukan, Naskah naskah, HasilPeriksa hasil, OutputStream keluar) {
        PrintWriter teks = new PrintWriter(new OutputStreamWriter(keluar, StandardCharsets.UTF_8));
        PenulisHasil penulis = bentuk == BentukTemuan.json
                ? new JsonTemuan(teks, JsonTemuan.Wadah.OBJEK)
                : new TabelTemuan(teks, lebar, terlihat);
        penulis.tulis(new HasilBerkas.Terperiksa(masukan.toString(), hasil, hasil.catatan(), List.of()));
        penulis.selesai();
        teks.flush();
    }
}
