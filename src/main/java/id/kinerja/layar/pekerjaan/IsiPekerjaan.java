package id.kinerja.layar.pekerjaan;

import java.util.List;
import java.util.Optional;

/**
 * A job on its page.
 *
 * @param uraian paragraphs
 * @param asal the page where it was begun
 */
public record IsiPekerjaan(
        String judul,
        String mulai,
        String alamat,
        String keadaan,
        Rupa rupa,
        List<String> uraian,
        Optional<Laju> laju,
        Optional<Hasil> hasil,
        String asal) {
    public IsiPekerjaan {
        uraian = List.copyOf(uraian);
    }

    /** How the state looks. */
    public enum Rupa {
        BERJALAN,
        SELESAI,
        GAGAL
    }

    public record Laju(int selesai, int dari) {}

    public record Hasil(String alamat, String ajakan) {}

    public boolean berjalan() {
        return rupa == Rupa.BERJALAN;
    }
}
