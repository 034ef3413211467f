package id.kinerja.laporan.narasi;

import id.kinerja.dokumen.Sebaris;
import id.kinerja.pengukuran.Pengukuran;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Resolves the references in texts of the package's tables, read by the same parser as narratives; Markdown stays as it is. */
public final class TeksBerujukan {
    private final List<RujukanGagal> gagal = new ArrayList<>();
    private final PembacaSebaris pembaca;

    /** @param bagian chapter that a failing reference is reported under */
    public TeksBerujukan(Pengukuran ukur, String bagian) {
        this.pembaca = new PembacaSebaris(bagian, ukur, gagal);
    }

    /** The runs with their references resolved. */
    public List<Sebaris> baca(List<Sebaris> isi) {
        List<Sebaris> hasil = new ArrayList<>();
        for (Sebaris s : isi) {
            switch (s) {
                case Sebaris.Teks(String t) -> tambah(hasil, t, Sebaris.Teks::new);
                case Sebaris.Tebal(String t) -> tambah(hasil, t, Sebaris.Tebal::new);
                case Sebaris.Miring(String t) -> tambah(hasil, t, Sebaris.Miring::new);
                case Sebaris.CatatanKaki(List<Sebaris> dalam) -> hasil.add(new Sebaris.CatatanKaki(baca(dalam)));
                default -> hasil.add(s);
            }
        }
        return hasil;
    }

    /** A text that can hold no runs, with its references printed. */
    public String polos(String teks) {
        return teks.indexOf('{') < 0 ? teks : PembacaSebaris.polos(pembaca.rujukan(teks, Sebaris.Teks::new));
    }

    /** References so far that do not resolve. */
    public List<RujukanGagal> gagal() {
        return List.copyOf(gagal);
    }

    private void tambah(List<Sebaris> hasil, String teks, Function<String, Sebaris> gaya) {
        if (teks.indexOf('{') < 0) {
            hasil.add(gaya.apply(teks));
        } else {
            hasil.addAll(pembaca.rujukan(teks, gaya));
        }
    }
}
