package id.kinerja.paket.isi;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which target governs: the one marked so, or the only one when nothing is marked. */
public final class TargetBerlaku {
    private final Map<String, List<Baris>> sekelompok;

    public TargetBerlaku(IsiPaket isi) {
        this.sekelompok = isi.baris("target").stream()
                .collect(Collectors.groupingBy(TargetBerlaku::kunci, LinkedHashMap::new, Collectors.toList()));
    }

    /** Targets of the same indicator, year and quarter. */
    public Collection<List<Baris>> kelompok() {
        return sekelompok.values();
    }

    public boolean berlaku(Baris target) {
        return target.mungkin("berlaku", Boolean.class)
                .orElseGet(
                        () -> sekelompok.getOrDefault(kunci(target), List.of()).size() == 1);
    }

    private static String kunci(Baris b) {
        return b.tertulis("indikator").orElse("") + "|" + b.tertulis("tahun").orElse("") + "|"
                + b.tertulis("triwulan").orElse("");
    }
}
