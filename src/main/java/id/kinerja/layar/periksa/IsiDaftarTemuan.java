package id.kinerja.layar.periksa;

import id.kinerja.layar.periksa.IsiReviu.Tautan;
import id.kinerja.tampilan.Halaman;
import id.kinerja.tampilan.Keparahan;
import java.util.List;

/** All findings of a document as a table. */
public record IsiDaftarTemuan(
        IsiReviu.Judul judul,
        List<Tautan> dokumen,
        List<Tautan> bagian,
        IsiSaring saring,
        String keterangan,
        List<Baris> baris,
        Halaman halaman) {
    public IsiDaftarTemuan {
        dokumen = List.copyOf(dokumen);
        bagian = List.copyOf(bagian);
        baris = List.copyOf(baris);
    }

    /** @param alamat of the finding beside its place */
    public record Baris(
            String id,
            String alamat,
            Keparahan keparahan,
            String tingkat,
            String tempat,
            String tercetak,
            String seharusnya,
            String penjelasan,
            String sikap) {}
}
