package id.kinerja.layar.unggah;

import id.kinerja.tampilan.Halaman;
import java.util.List;

/**
 * A file that was refused, with all its problems.
 *
 * @param kesalahan errors of this page
 * @param peringatan warnings of this page
 * @param ikhtisar the first errors, for the summary
 */
public record IsiMasalah(
        IsiUnggah formulir,
        Berkas berkas,
        String banyakKesalahan,
        String banyakPeringatan,
        List<Baris> ikhtisar,
        String lainnya,
        List<Baris> kesalahan,
        List<Baris> peringatan,
        Halaman halaman) {
    public IsiMasalah {
        ikhtisar = List.copyOf(ikhtisar);
        kesalahan = List.copyOf(kesalahan);
        peringatan = List.copyOf(peringatan);
    }

    /** The file as it was sent. */
    public record Berkas(String alamat, String nama, String ukuran, String diunggah) {}

    /** @param isi what the cell says now; blank where the problem is not that of one cell */
    public record Baris(
            String jangkar, String tabel, String baris, String kolom, String isi, String salah, String perbaikan) {
        /** Place in one clause. */
        public String tempat() {
            return tabel + (baris.isEmpty() ? "" : " baris " + baris) + (kolom.isEmpty() ? "" : ", kolom " + kolom);
        }
    }
}
