package id.kinerja.pemeriksaan.baca.docx;

import id.kinerja.pemeriksaan.baca.NaskahTakTerbaca;
import id.kinerja.pemeriksaan.baca.docx.PenomoranDocx.Rujukan;
import id.kinerja.pemeriksaan.baca.wadah.AlurXml;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The named styles of a document: heading or not, list, bold; each as it or a style it is based on says. */
final class GayaParagraf {
    private static final Pattern NAMA_JUDUL = Pattern.compile("(?:heading|judul|ueberschrift|überschrift) ?([1-9])");
    private static final Pattern NAMA_DAFTAR_ISI =
            Pattern.compile("(?:toc|contents|daftar isi) ?[1-9]|table of figures|daftar gambar|tabel gambar|illustration index.*");
    private static final int BUKAN_JUDUL = 9;

    private final Map<String, Gaya> gaya = new HashMap<>();
    private String baku = "";

    /** What one style says itself. */
    private record Gaya(
            String nama,
            String induk,
            OptionalInt tingkat,
            Optional<Integer> nomor,
            OptionalInt lapis,
            Optional<Boolean> tebal,
            Optional<Boolean> tersembunyi) {}

    static GayaParagraf dari(Optional<AlurXml> bagian) throws NaskahTakTerbaca {
        GayaParagraf hasil = new GayaParagraf();
        if (bagian.isPresent()) {
            try (AlurXml x = bagian.get()) {
                x.anak(akar -> x.anak(n -> {
                    if (n.equals("style")) {
                        hasil.muat(x);
                    }
                }));
            }
        }
        return hasil;
    }

    private void muat(AlurXml x) throws NaskahTakTerbaca {
        String id = x.atribut("styleId");
        if (x.atribut("type").equals("paragraph") && x.ya("default")) {
            baku = id;
        }
        var isi = new Object() {
            String nama = "";
            String induk = "";
            OptionalInt tingkat = OptionalInt.empty();
            Optional<Integer> nomor = Optional.empty();
            OptionalInt lapis = OptionalInt.empty();
            Optional<Boolean> tebal = Optional.empty();
            Optional<Boolean> tersembunyi = Optional.empty();
        };
        x.anak(n -> {
            switch (n) {
                case "name" -> isi.nama = x.atribut("val").strip().toLowerCase(Locale.ROOT);
                case "basedOn" -> isi.induk = x.atribut("val");
                case "pPr" ->
                    x.anak(p -> {
                        if (p.equals("outlineLvl")) {
                            isi.tingkat = OptionalInt.of(x.bilangan("val", BUKAN_JUDUL));
                        } else if (p.equals("numPr")) {
                            x.anak(d -> {
                                if (d.equals("numId")) {
                                    isi.nomor = Optional.of(x.bilangan("val", 0));
                                } else if (d.equals("ilvl")) {
                                    isi.lapis = OptionalInt.of(x.bilangan("val", 0));
                                }
                            });
                        }
                    });
                case "rPr" ->
                    x.anak(r -> {
                        if (r.equals("b")) {
                            isi.tebal = Optional.of(x.nyala());
                        } else if (r.equals("vanish")) {
                            isi.tersembunyi = Optional.of(x.nyala());
                        }
                    });
                default -> {}
            }
        });
        gaya.put(id, new Gaya(isi.nama, isi.induk, isi.tingkat, isi.nomor, isi.lapis, isi.tebal, isi.tersembunyi));
    }

    /** Level of the heading that a paragraph of this style is, from 1; empty for other text. */
    OptionalInt tingkatJudul(String id) {
        OptionalInt dariNama = rantai(id).map(g -> NAMA_JUDUL.matcher(g.nama()))
                .filter(Matcher::matches)
                .mapToInt(m -> Integer.parseInt(m.group(1)))
                .findFirst();
        Optional<Integer> garis = cari(id, g -> g.tingkat().isPresent() ? Optional.of(g.tingkat().getAsInt()) : Optional.empty());
        if (garis.isPresent()) {
            return garis.get() >= 0 && garis.get() < BUKAN_JUDUL ? OptionalInt.of(garis.get() + 1) : OptionalInt.empty();
        }
        if (dariNama.isEmpty() && gaya.isEmpty()) {
            Matcher m = NAMA_JUDUL.matcher(id.toLowerCase(Locale.ROOT));
            return m.matches() ? OptionalInt.of(Integer.parseInt(m.group(1))) : OptionalInt.empty();
        }
        return dariNama;
    }

    /** Whether it is for lines of a table of contents. */
    boolean daftarIsi(String id) {
        return rantai(id).anyMatch(g -> NAMA_DAFTAR_ISI.matcher(g.nama()).matches());
    }

    /** The list that paragraphs of this style belong to. */
    Optional<Rujukan> nomor(String id) {
        return cari(id, Gaya::nomor)
                .map(n -> new Rujukan(
                        n,
                        cari(id, g -> g.lapis().isPresent() ? Optional.of(g.lapis().getAsInt()) : Optional.empty())
                                .orElse(-1),
                        id));
    }

    boolean tebal(String id) {
        return cari(id, Gaya::tebal).orElse(false);
    }

    boolean tersembunyi(String id) {
        return cari(id, Gaya::tersembunyi).orElse(false);
    }

    private <T> Optional<T> cari(String id, Function<Gaya, Optional<T>> apa) {
        return rantai(id).map(apa).flatMap(Optional::stream).findFirst();
    }

    /** The style, then what it is based on; a ring is gone round once. */
    private Stream<Gaya> rantai(String id) {
        Set<String> dilalui = new HashSet<>();
        return Stream.iterate(id.isEmpty() ? baku : id, i -> gaya.containsKey(i) && dilalui.add(i), i -> ambil(i).induk())
                .map(this::ambil);
    }

    private Gaya ambil(String id) {
        return Objects.requireNonNull(gaya.get(id));
    }
}
