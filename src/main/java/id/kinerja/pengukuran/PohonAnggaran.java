package id.kinerja.pengukuran;

import id.kinerja.anggaran.Anggaran;
import id.kinerja.anggaran.Kegiatan;
import id.kinerja.anggaran.Program;
import id.kinerja.anggaran.SubKegiatan;
import id.kinerja.datatahun.DataTahun;
import id.kinerja.kernel.KodeProgram;
import id.kinerja.kernel.TingkatAnggaran;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The budget lines of one year as a tree: programme, kegiatan, sub kegiatan, each level in package order. */
final class PohonAnggaran {
    private final Map<KodeProgram, List<Anggaran>> daun;
    private final Map<KodeProgram, String> nama;
    private final Map<KodeProgram, Set<KodeProgram>> anak = new LinkedHashMap<>();
    private final Set<KodeProgram> program = new LinkedHashSet<>();

    PohonAnggaran(DataTahun data, Map<KodeProgram, List<Anggaran>> daun) {
        this.daun = daun;
        this.nama = nama(data);
        Stream<KodeProgram> urutPaket = nama.keySet().stream();
        Set<KodeProgram> adaBaris = new LinkedHashSet<>();
        daun.keySet().forEach(d -> leluhur(d).forEach(adaBaris::add));
        Stream.concat(urutPaket, daun.keySet().stream().flatMap(PohonAnggaran::leluhur))
                .filter(adaBaris::contains)
                .forEach(this::tempatkan);
    }

    private void tempatkan(KodeProgram kode) {
        Optional<KodeProgram> induk = kode.induk();
        if (induk.isPresent()) {
            anak.computeIfAbsent(induk.get(), _ -> new LinkedHashSet<>()).add(kode);
        } else {
            program.add(kode);
        }
    }

    /** Programme, kegiatan and sub kegiatan of a code, the code itself included, from the top. */
    private static Stream<KodeProgram> leluhur(KodeProgram kode) {
        return Stream.concat(kode.induk().stream().flatMap(PohonAnggaran::leluhur), Stream.of(kode));
    }

    private static Map<KodeProgram, String> nama(DataTahun data) {
        Map<KodeProgram, String> hasil = new LinkedHashMap<>();
        data.program().forEach((Program p) -> hasil.putIfAbsent(p.kode(), p.nama()));
        data.kegiatan().forEach((Kegiatan k) -> hasil.putIfAbsent(k.kode(), k.nama()));
        data.subKegiatan().forEach((SubKegiatan s) -> hasil.putIfAbsent(s.kode(), s.nama()));
        return hasil;
    }

    List<KodeProgram> program() {
        return List.copyOf(program);
    }

    List<KodeProgram> anak(KodeProgram kode) {
        return List.copyOf(anak.getOrDefault(kode, Set.of()));
    }

    List<Anggaran> baris(KodeProgram subKegiatan) {
        return daun.getOrDefault(subKegiatan, List.of());
    }

    boolean memuat(KodeProgram kode) {
        return daun.containsKey(kode) || anak.containsKey(kode);
    }

    String nama(KodeProgram kode) {
        return nama.getOrDefault(kode, kode.nilai());
    }

    /** "Program Rehabilitasi Sosial": the level in words before the name, unless the name begins with it. */
    String sebutan(KodeProgram kode) {
        String tingkat = switch (kode.tingkat()) {
            case PROGRAM -> "Program";
            case KEGIATAN -> "Kegiatan";
            case SUB_KEGIATAN -> "Sub Kegiatan";
        };
        String sebut = nama(kode);
        return sebut.regionMatches(true, 0, tingkat, 0, tingkat.length()) ? sebut : tingkat + " " + sebut;
    }

    /** The sub kegiatan with a budget line at or below a code. */
    List<KodeProgram> daun(KodeProgram kode) {
        return kode.tingkat() == TingkatAnggaran.SUB_KEGIATAN
                ? (daun.containsKey(kode) ? List.of(kode) : List.of())
                : anak(kode).stream().flatMap(a -> daun(a).stream()).toList();
    }

    /** All lines, each before its children. */
    List<KodeProgram> semua() {
        return program().stream().flatMap(this::turunan).toList();
    }

    private Stream<KodeProgram> turunan(KodeProgram kode) {
        return Stream.concat(Stream.of(kode), anak(kode).stream().flatMap(this::turunan));
    }
}
