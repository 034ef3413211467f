package id.kinerja.laporan.rangkai;

import id.kinerja.laporan.BabLaporan;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A document before it is composed.
 *
 * @param judul title on the cover
 * @param sebutan the title as agencies shorten it, e.g. "LKjIP"; stands before the agency's name
 * @param tempatTanggal place and date on the cover
 * @param lampiranKeputusan key of the chapter that lists decided contradictions, when the document has one
 */
public record Rancangan(
        String judul,
        String sebutan,
        String tempatTanggal,
        List<BabLaporan> depan,
        List<BabLaporan> isi,
        Optional<String> lampiranKeputusan) {
    public Rancangan {
        depan = List.copyOf(depan);
        isi = List.copyOf(isi);
    }

    /** Title by code of every section, in their order. */
    public Map<String, String> bagian() {
        Map<String, String> hasil = new LinkedHashMap<>();
        bab().flatMap(b -> b.bagian().stream()).forEach(b -> hasil.put(b.kode(), b.judul()));
        return Collections.unmodifiableMap(hasil);
    }

    Stream<BabLaporan> bab() {
        return Stream.concat(depan.stream(), isi.stream());
    }
}
