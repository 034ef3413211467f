package id.kinerja.pemeriksaan.dosir;

import id.kinerja.pemeriksaan.telaah.Kata;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whose document it is.
 *
 * @param unit on its first lines, e.g. {@code dinas sosial}; blank when none stands there
 * @param daerah the region it names most, e.g. {@code kota jambi}; blank when it names none
 * @param isi all its words
 */
record Instansi(String unit, String daerah, String isi) {
    private static final int AWAL = 25;
    private static final Pattern UNIT = Pattern.compile(
            "(?i)\\b(dinas|badan|kantor|inspektorat|sekretariat|kecamatan|kelurahan|puskesmas|direktorat|balai|kementerian)\\s+(\\p{L}[\\p{L} ,]{3,80})");
    private static final Pattern DAERAH =
            Pattern.compile("(?i)\\b(kota|kabupaten|provinsi)\\s+(\\p{L}{3,}(?: \\p{L}{3,}){0,2})");
    private static final Pattern EKOR =
            Pattern.compile("\\b(?:pemerintah|kota|kabupaten|kab|provinsi|tahun|daerah)\\b.*");
    private static final Pattern BUKAN_NAMA = Pattern.compile(
            "dan|atau|yang|di|ke|dengan|untuk|ini|itu|layak|sehat|tahun|lain|lainnya|kota|setempat|tersebut");
    private static final Pattern SENDIRI =
            Pattern.compile("dinas|badan|kecamatan|kelurahan|puskesmas|direktorat|balai");
    /** Of a district the second word may be that of several ({@code sungai}); of an office it tells its affair. */
    private static final Pattern WILAYAH = Pattern.compile("kecamatan|kelurahan|puskesmas");

    static Instansi dari(Telaah telaah) {
        List<String> baris =
                telaah.kerangka().baris().stream().map(b -> b.teks()).toList();
        List<String> semua = Stream.concat(
                        baris.stream(),
                        telaah.tabel().stream()
                                .flatMap(t -> Stream.concat(
                                        Stream.of(t.judul()),
                                        t.baris().stream()
                                                .flatMap(b -> b.sel().stream().map(s -> s.teks())))))
                .toList();
        String unit = baris.stream()
                .limit(AWAL)
                .flatMap(t -> UNIT.matcher(t).results())
                .map(m -> nama(m.group()))
                .filter(u -> u.contains(" "))
                .findFirst()
                .orElse("");
        return new Instansi(
                unit, daerah(baris), " " + semua.stream().map(Instansi::rata).collect(Collectors.joining(" ")) + " ");
    }

    /** Has a name of its own of the same kind and never names the other. */
    boolean bukanMilik(Instansi lain) {
        return asing(unit, lain.unit, lain) || asing(daerah, lain.daerah, lain);
    }

    private boolean asing(String nama, String namaLain, Instansi lain) {
        return !nama.isEmpty()
                && !namaLain.isEmpty()
                && (jenis(nama).equals(jenis(namaLain)) || sendiri(nama) && sendiri(namaLain))
                && !isi.contains(" " + namaLain + " ")
                && !lain.isi.contains(" " + nama + " ");
    }

    /** Of a kind that is an agency of its own, and not one that watches or helps others. */
    private static boolean sendiri(String nama) {
        return SENDIRI.matcher(jenis(nama)).matches();
    }

    private static String jenis(String nama) {
        return nama.substring(0, nama.indexOf(' '));
    }

    private static String nama(String cetak) {
        String rata = EKOR.matcher(rata(cetak)).replaceFirst("").strip();
        int kata = WILAYAH.matcher(jenis(rata + " ")).matches() ? 3 : 2;
        return Stream.of(rata.split(" ")).limit(kata).collect(Collectors.joining(" "));
    }

    /** Its first word decides: what follows may be the rest of a sentence. */
    private static String daerah(List<String> baris) {
        Map<String, Long> suara = baris.stream()
                .flatMap(t -> DAERAH.matcher(t).results())
                .filter(m -> !BUKAN_NAMA.matcher(rata(m.group(2).split(" ")[0])).matches())
                .map(m -> rata(m.group(1) + " " + m.group(2).split(" ")[0]))
                .collect(Collectors.groupingBy(d -> d, TreeMap::new, Collectors.counting()));
        return suara.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(e -> e.getValue() > 1 || suara.size() == 1)
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static String rata(String teks) {
        return String.join(" ", Kata.dari(teks));
    }
}
