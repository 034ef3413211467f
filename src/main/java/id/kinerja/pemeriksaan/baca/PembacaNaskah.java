package id.kinerja.pemeriksaan.baca;

import id.kinerja.pemeriksaan.baca.teks.PembacaTeks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file of any form that is known. */
public final class PembacaNaskah {
    private PembacaNaskah() {}

    public static Naskah baca(Path berkas) throws NaskahTakTerbaca {
        try {
            return baca(berkas.toString(), Files.readAllBytes(berkas));
        } catch (IOException galat) {
            throw new NaskahTakTerbaca("Berkas " + berkas + " tidak dapat dibaca.", galat);
        }
    }

    public static Naskah baca(String nama, byte[] isi) throws NaskahTakTerbaca {
        return PembacaTeks.baca(nama, new String(isi, StandardCharsets.UTF_8));
    }
}
