package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.baca.Naskah;
import java.util.List;
import java.util.OptionalInt;

/** Understands a document. */
public final class PenyusunTelaah {
    private PenyusunTelaah() {}

    public static Telaah susun(Naskah naskah, OptionalInt tahun) {
        return new Telaah(naskah, tahun, List.of());
    }
}
