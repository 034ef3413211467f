package id.kinerja.layar.capaian;

import id.kinerja.tampilan.Halaman;
import java.util.List;

/**
 * The page.
 *
 * @param isi the section as HTML, made by the writer of documents
 * @param gagal why there is none, one sentence each
 */
public record IsiCapaian(
        String judul, List<Bagian> bagian, String isi, Halaman halaman, List<String> gagal, String unggah) {
    public IsiCapaian {
        bagian = List.copyOf(bagian);
        gagal = List.copyOf(gagal);
    }

    /** An entry of the navigation among sections. */
    public record Bagian(String nama, String alamat, Letak letak) {
        public boolean ini() {
            return letak == Letak.INI;
        }
    }

    /** Whether an entry is the page itself. */
    public enum Letak {
        INI,
        LAIN
    }
}
