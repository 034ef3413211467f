package id.kinerja.paket.skema;

import java.util.List;
import java.util.Optional;

/** A table of the schema; {@code wajib}: at least one row. */
public record TabelSkema(String kode, String judul, boolean wajib, String kegunaan, List<KolomSkema> kolom) {
    public Optional<KolomSkema> kolom(String namaKolom) {
        return kolom.stream().filter(k -> k.kode().equals(namaKolom)).findFirst();
    }

    public List<KolomSkema> kunci() {
        return kolom.stream().filter(KolomSkema::kunci).toList();
    }

    public String berkas() {
        return kode + ".csv";
    }
}
