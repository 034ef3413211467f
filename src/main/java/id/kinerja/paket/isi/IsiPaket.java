package id.kinerja.paket.isi;

import id.kinerja.kernel.Satuan;
import id.kinerja.paket.bentuk.Paket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All tables of a package with typed rows; cells in error are absent. */
public record IsiPaket(Paket paket, Map<String, List<Baris>> tabel) {
    public List<Baris> baris(String namaTabel) {
        return tabel.getOrDefault(namaTabel, List.of());
    }

    /** Codes of a table, as written. */
    public Set<String> kode(String namaTabel) {
        return baris(namaTabel).stream()
                .flatMap(b -> b.tertulis("kode").stream())
                .collect(Collectors.toSet());
    }

    public Optional<Baris> indikator(String kode) {
        return baris("indikator").stream()
                .filter(b -> b.tertulis("kode").filter(kode::equals).isPresent())
                .findFirst();
    }

    public Optional<Integer> tahun() {
        return baris("profil").stream().findFirst().flatMap(b -> b.mungkin("tahun", Integer.class));
    }

    /** Unit of a row of {@code target} or {@code realisasi}: its own, otherwise that of the indicator. */
    public Optional<Satuan> satuan(Baris baris) {
        return baris.mungkinTeks("satuan")
                .or(() ->
                        baris.mungkinTeks("indikator").flatMap(this::indikator).flatMap(i -> i.mungkinTeks("satuan")))
                .map(Satuan::dari);
    }
}
