package id.kinerja.layar.periksa;

import id.kinerja.layar.periksa.sajian.LembarTersaji;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.tampilan.Keparahan;
import java.util.List;
import java.util.Optional;

/**
 * A review on its page.
 *
 * @param catatan what the reader could not read or had to assume
 * @param galat why the document could not be read at all; there is no body then
 */
public record IsiReviu(
        Judul judul,
        List<Tautan> dokumen,
        List<Tautan> halaman,
        String cakupan,
        List<String> catatan,
        Optional<String> galat,
        Optional<Badan> badan) {
    public IsiReviu {
        dokumen = List.copyOf(dokumen);
        halaman = List.copyOf(halaman);
        catatan = List.copyOf(catatan);
    }

    /** @param peringatan that another version is shown than the latest */
    public record Judul(String nama, String keterangan, String ringkasan, Optional<String> peringatan) {}

    /** A link to another part; the one that is shown now says so. */
    public record Tautan(String nama, String alamat, Kedudukan kedudukan) {
        /** Whether it is the place where one is. */
        public enum Kedudukan {
            KINI,
            LAIN
        }

        public boolean kini() {
            return kedudukan == Kedudukan.KINI;
        }
    }

    /**
     * Document and findings.
     *
     * @param tindakan address that decisions are sent to
     * @param lainnya why not all findings of the sheet are shown; mostly blank
     */
    public record Badan(
            IsiSaring saring,
            LembarTersaji lembar,
            Langkah langkah,
            String keterangan,
            List<KartuTemuan> kartu,
            String lainnya,
            String tindakan,
            String token) {
        public Badan {
            kartu = List.copyOf(kartu);
        }
    }

    /** The way to other sheets, and to those with findings. */
    public record Langkah(
            int ini,
            int banyak,
            Optional<String> sebelum,
            Optional<String> sesudah,
            Optional<String> temuanSebelum,
            Optional<String> temuanSesudah) {}

    /** How a severity looks. */
    public static Keparahan keparahan(Tingkat tingkat) {
        return switch (tingkat) {
            case ERROR -> Keparahan.KESALAHAN;
            case WARNING -> Keparahan.PERINGATAN;
            case INFO -> Keparahan.CATATAN;
        };
    }
}
