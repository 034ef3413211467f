package id.kinerja.laporan.rangkai;

import id.kinerja.laporan.BabLaporan;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The standard outline of one document: chapters of the front matter and of the body. */
public record SusunanDokumen(List<BabLaporan> depan, List<BabLaporan> isi) {
    public SusunanDokumen {
        depan = List.copyOf(depan);
        isi = List.copyOf(isi);
    }

    public Stream<BabLaporan> bab() {
        return Stream.concat(depan.stream(), isi.stream());
    }

    /** Title by code of every section, in their order. */
    public Map<String, String> bagian() {
        Map<String, String> hasil = new LinkedHashMap<>();
        bab().flatMap(b -> b.bagian().stream()).forEach(b -> hasil.put(b.kode(), b.judul()));
        return Collections.unmodifiableMap(hasil);
    }
}
