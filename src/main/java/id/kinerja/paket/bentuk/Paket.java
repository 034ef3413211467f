package id.kinerja.paket.bentuk;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A package in its lossless form: every table with every cell as written, every other file. {@code DataTahun} is a view of it;
 * folder, zip and any further storage are forms of it.
 */
public record Paket(Map<String, TabelMentah> tabel, Map<String, BerkasPaket> berkas) {
    public Optional<TabelMentah> tabel(String nama) {
        return Optional.ofNullable(tabel.get(nama));
    }

    public Optional<BerkasPaket> berkas(String jalur) {
        return Optional.ofNullable(berkas.get(jalur));
    }

    public List<String> namaTabel() {
        return List.copyOf(tabel.keySet());
    }
}
