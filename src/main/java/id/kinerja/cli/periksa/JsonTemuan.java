package id.kinerja.cli.periksa;

import id.kinerja.pemeriksaan.json.JsonHasil;
import java.io.Writer;

/** Findings for programs: an object for one file, an array of them for several. */
public final class JsonTemuan implements PenulisHasil {
    /** How many results the output holds. */
    public enum Wadah {
        OBJEK,
        LARIK
    }

    private final JsonHasil json;

    public JsonTemuan(Writer keluar, Wadah wadah) {
        this.json = new JsonHasil(
                keluar,
                switch (wadah) {
                    case OBJEK -> JsonHasil.Wadah.OBJEK;
                    case LARIK -> JsonHasil.Wadah.LARIK;
                });
    }

    @Override
    public void tulis(HasilBerkas hasil) {
        switch (hasil) {
            case HasilBerkas.Terperiksa t -> json.terperiksa(t.dokumen(), t.hasil());
            case HasilBerkas.TakTerbaca t -> json.galat(t.dokumen(), t.galat());
            case HasilBerkas.Gagal g -> json.galat(g.dokumen(), g.galat());
        }
    }

    @Override
    public void selesai() {
        json.selesai();
    }
}
