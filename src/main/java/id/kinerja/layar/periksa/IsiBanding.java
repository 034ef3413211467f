package id.kinerja.layar.periksa;

import id.kinerja.layar.periksa.IsiReviu.Tautan;
import id.kinerja.tampilan.Keparahan;
import java.util.List;
import java.util.Optional;

/**
 * Two versions of a document, or the form for the second.
 *
 * @param tindakan where the form is sent
 * @param galat why the last file can not be used
 */
public record IsiBanding(
        IsiReviu.Judul judul,
        List<Tautan> dokumen,
        List<Tautan> bagian,
        String tindakan,
        String token,
        Optional<String> galat,
        Optional<Beda> beda) {
    public IsiBanding {
        dokumen = List.copyOf(dokumen);
        bagian = List.copyOf(bagian);
    }

    /**
     * What changed between the version before and the latest.
     *
     * @param takTerbaca why one of the two can not be compared; blank otherwise
     */
    public record Beda(String lama, String baru, String ringkasan, String takTerbaca, List<Kelompok> kelompok) {
        public Beda {
            kelompok = List.copyOf(kelompok);
        }
    }

    /** @param sisa how many more there are than are shown; blank for none */
    public record Kelompok(String nama, String keterangan, List<Baris> baris, String sisa) {
        public Kelompok {
            baris = List.copyOf(baris);
        }
    }

    public record Baris(
            String id,
            String alamat,
            Keparahan keparahan,
            String tingkat,
            String tempat,
            String tercetak,
            String penjelasan) {}
}
