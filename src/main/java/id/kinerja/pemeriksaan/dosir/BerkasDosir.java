package id.kinerja.pemeriksaan.dosir;

import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.OptionalInt;

/**
 * A document of a dossier.
 *
 * @param nomor its place among the documents given, from 0
 */
public record BerkasDosir(int nomor, JenisBerkas jenis, Telaah telaah) {
    public OptionalInt tahun() {
        return telaah.tahun();
    }

    public String nama() {
        return telaah.naskah().nama();
    }

    boolean bertahun(int tahun) {
        return tahun().isPresent() && tahun().getAsInt() == tahun;
    }
}
