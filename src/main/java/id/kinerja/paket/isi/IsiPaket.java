package id.kinerja.paket.isi;

import id.kinerja.kernel.Satuan;
import id.kinerja.paket.bentuk.Paket;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** All tables of a package with typed rows; cells in error are absent. */
public final class IsiPaket {
    private final Paket paket;
    private final Map<String, List<Baris>> tabel;
    private final Map<String, Set<String>> kode = new HashMap<>();
    private final Map<String, Baris> indikator = new HashMap<>();

    private final Predicate<String> cacat;

    IsiPaket(Paket paket, Map<String, List<Baris>> tabel, Predicate<String> cacat) {
        this.paket = paket;
        this.cacat = cacat;
        this.tabel = Map.copyOf(tabel);
        tabel.forEach((nama, baris) -> kode.put(
                nama, baris.stream().flatMap(b -> b.tertulis("kode").stream()).collect(Collectors.toSet())));
        baris("indikator").forEach(b -> b.mungkinTeks("kode").ifPresent(k -> indikator.putIfAbsent(k, b)));
    }

    /** The lossless form the rows were read from. */
    public Paket paket() {
        return paket;
    }

    public List<Baris> baris(String namaTabel) {
        return tabel.getOrDefault(namaTabel, List.of());
    }

    /** Whether these tables were read whole; if not, what seems to be missing in them may be there. */
    public boolean utuh(String... namaTabel) {
        return utuh(List.of(namaTabel));
    }

    public boolean utuh(Collection<String> namaTabel) {
        return namaTabel.stream().noneMatch(cacat);
    }

    /** Codes of a table, as written. */
    public Set<String> kode(String namaTabel) {
        return kode.getOrDefault(namaTabel, Set.of());
    }

    public Optional<Baris> indikator(String kodeIndikator) {
        return Optional.ofNullable(indikator.get(kodeIndikator));
    }

    /** The report's year, when the profile has one. */
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
