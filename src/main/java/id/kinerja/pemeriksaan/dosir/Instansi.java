package id.kinerja.pemeriksaan.dosir;

import id.kinerja.pemeriksaan.telaah.Kata;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whose document it is.
 *
 * @param unit on its first lines, e.g. {@code dinas sosial}; blank when none stands there
 * @param daerah the region it names most, e.g. {@code kota jambi}; blank when it names none
 * @param sebutan unit and region for people
 * @param isi all its words
 */
record Instansi(String unit, String daerah, String sebutan, String isi) {
    /** Of a document that names no agency. */
    static final Instansi TAK_BERNAMA = new Instansi("", "", "", "");

    private static final int AWAL = 25;
    private static final Pattern UNIT = Pattern.compile(
            "(?i)\\b(dinas|badan|kantor|inspektorat|sekretariat|kecamatan|kelurahan|puskesmas|direktorat|balai|kementerian)\\s+(\\p{L}[\\p{L} ,]{3,80})");
    private static final Pattern DAERAH =
            Pattern.compile("(?i)\\b(kota|kabupaten|provinsi)\\s+(\\p{L}{3,}(?: \\p{L}{3,}){0,2})");
    private static final Pattern EKOR =
            Pattern.compile("\\b(?:pemerintah|kota|kabupaten|kab|provinsi|tahun|daerah)\\b.*");
    private static final Pattern BUKAN_NAMA = Pattern.compile(
            "dan|atau|yang|di|ke|dengan|untuk|pada|dalam|ini|itu|layak|sehat|tahun|lain|lainnya|kota|setempat|tersebut");
    private static final Pattern SENDIRI =
            Pattern.compile("dinas|badan|kecamatan|kelurahan|puskesmas|direktorat|balai");
    private static final Pattern SETINGKAT = Pattern.compile("kota|kabupaten");
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
        Optional<String> unit = baris.stream()
                .limit(AWAL)
                .flatMap(t -> UNIT.matcher(t).results())
                .map(MatchResult::group)
                .filter(u -> nama(u).contains(" "))
                .findFirst();
        List<String> daerah = daerah(baris);
        return new Instansi(
                unit.map(Instansi::nama).orElse(""),
                daerah.isEmpty() ? "" : kunci(daerah.getFirst()),
                Stream.concat(
                                unit.map(SebutanInstansi::unit).stream(),
                                daerah.isEmpty() ? Stream.of() : Stream.of(SebutanInstansi.daerah(daerah)))
                        .collect(Collectors.joining(" ")),
                " " + semua.stream().map(Instansi::rata).collect(Collectors.joining(" ")) + " ");
    }

    /** How many of its names are known. */
    int kelengkapan() {
        return (unit.isEmpty() ? 0 : 1) + (daerah.isEmpty() ? 0 : 1);
    }

    /** Has a name of its own of the same kind and never names the other. */
    boolean bukanMilik(Instansi lain) {
        return asing(unit, lain.unit, lain) || asing(daerah, lain.daerah, lain);
    }

    /** Whether it says itself that it is of its region; a regency's own town is named in passing. */
    private boolean sedaerah() {
        return isi.contains(" pemerintah " + daerah + " ")
                || !unit.isEmpty() && isi.contains(" " + unit + " " + daerah + " ");
    }

    private boolean asing(String nama, String namaLain, Instansi lain) {
        return !nama.isEmpty()
                && !namaLain.isEmpty()
                && !nama.equals(namaLain)
                && (jenis(nama).equals(jenis(namaLain))
                        || sendiri(nama) && sendiri(namaLain)
                        || setingkat(nama) && setingkat(namaLain) && sedaerah() && lain.sedaerah())
                && !isi.contains(" " + namaLain + " ")
                && !lain.isi.contains(" " + nama + " ");
    }

    /** Of a kind that is an agency of its own, and not one that watches or helps others. */
    private static boolean sendiri(String nama) {
        return SENDIRI.matcher(jenis(nama)).matches();
    }

    private static boolean setingkat(String nama) {
        return SETINGKAT.matcher(jenis(nama)).matches();
    }

    private static String jenis(String nama) {
        return nama.substring(0, nama.indexOf(' '));
    }

    private static String nama(String cetak) {
        String rata = EKOR.matcher(rata(cetak)).replaceFirst("").strip();
        int kata = WILAYAH.matcher(jenis(rata + " ")).matches() ? 3 : 2;
        return Stream.of(rata.split(" ")).limit(kata).collect(Collectors.joining(" "));
    }

    /** All mentions of the region named most. Its first word decides: what follows may be the rest of a sentence. */
    private static List<String> daerah(List<String> baris) {
        Map<String, List<String>> suara = baris.stream()
                .flatMap(t -> DAERAH.matcher(t).results())
                .filter(m -> !BUKAN_NAMA.matcher(rata(m.group(2).split(" ")[0])).matches())
                .map(MatchResult::group)
                .collect(Collectors.groupingBy(Instansi::kunci, TreeMap::new, Collectors.toList()));
        return suara.values().stream()
                .max(Comparator.comparingInt(List::size))
                .filter(e -> e.size() > 1 || suara.size() == 1)
                .orElse(List.of());
    }

    private static String kunci(String daerah) {
        return Stream.of(rata(daerah).split(" ")).limit(2).collect(Collectors.joining(" "));
    }

    private static String rata(String teks) {
        return String.join(" ", Kata.dari(teks));
    }
}
