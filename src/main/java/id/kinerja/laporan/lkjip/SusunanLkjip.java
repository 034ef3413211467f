package id.kinerja.laporan.lkjip;

import id.kinerja.laporan.BabLaporan;
import id.kinerja.laporan.lkjip.bab1.SusunanBab1;
import id.kinerja.laporan.lkjip.bab2.SusunanBab2;
import id.kinerja.laporan.lkjip.bab3.SusunanBab3;
import id.kinerja.laporan.lkjip.bab4.SusunanBab4;
import id.kinerja.laporan.lkjip.depan.SusunanDepan;
import id.kinerja.laporan.lkjip.lampiran.SusunanLampiran;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The one table of contents of the LKjIP. @dasar PermenPAN-RB 53/2014, Lampiran II */
public final class SusunanLkjip {
    private SusunanLkjip() {}

    public static List<BabLaporan> depan() {
        return SusunanDepan.bab();
    }

    public static List<BabLaporan> isi() {
        return Stream.of(
                        Stream.of(SusunanBab1.bab(), SusunanBab2.bab(), SusunanBab3.bab(), SusunanBab4.bab()),
                        SusunanLampiran.bab().stream())
                .flatMap(s -> s)
                .toList();
    }

    /** Title by code of every section, in their order: what the tables {@code narasi} and {@code susunan} may name. */
    public static Map<String, String> bagian() {
        Map<String, String> hasil = new LinkedHashMap<>();
        Stream.concat(depan().stream(), isi().stream())
                .flatMap(b -> b.bagian().stream())
                .forEach(b -> hasil.put(b.kode(), b.judul()));
        return Collections.unmodifiableMap(hasil);
    }
}
