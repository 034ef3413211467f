package id.kinerja.cli.periksa;

import id.kinerja.pemeriksaan.HasilPeriksa;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.tandai.SalinanBertanda;
import id.kinerja.pemeriksaan.tandai.TakDapatDitandai;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Set;

/** The original with the findings at their places. */
record BuatSalinanBertanda(Set<Tingkat> terlihat, ZonedDateTime saat) implements BuatHasil {
    @Override
    public String namaBerkas(String nama, Path masukan) {
        String asli = String.valueOf(masukan.getFileName());
        return nama + "-bertanda" + asli.substring(Math.max(0, asli.lastIndexOf('.')));
    }

    @Override
    public void tulis(Path masukan, Naskah naskah, HasilPeriksa hasil, OutputStream keluar)
            throws IOException, TakDapatDitandai {
        byte[] asli = Files.readAllBytes(masukan);
        SalinanBertanda.untuk(asli)
                .tulis(
                        asli,
                        naskah,
                        hasil.temuan().stream()
                                .filter(t -> terlihat.contains(t.tingkat()))
                                .toList(),
                        saat,
                        keluar);
    }
}
