package id.kinerja.pemeriksaan.baca.docx;

import id.kinerja.pemeriksaan.baca.NaskahTakTerbaca;
import id.kinerja.pemeriksaan.baca.docx.Butir.Jenis;
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
    private static final Pattern NAMA_DAFTAR_ISI = Pattern.compile(
            "(?:toc|contents|daftar isi) ?[1-9]|table of figures|daftar gambar|tabel gambar|illustration index.*");
    private static final int BUKAN_JUDUL = 9;
    private static final int TERBANYAK = 10_000;

    private final Map<String, Gaya> gaya = new HashMap<>();
    private final Map<String, Arti> arti = new HashMap<>();
    private String baku = "";

    /** What one style says itself. */
    private record Gaya(
            String nama,
            String induk,
            Optional<Integer> tingkat,
            Optional<Integer> nomor,
            Optional<Integer> lapis,
            Optional<Boolean> tebal,
            Optional<Boolean> tersembunyi,
            Optional<Boolean> naik) {}

    /**
     * What a style comes to with all that it is based on.
     *
     * @param tingkat level of the heading that it makes, from 1; empty for other text
     * @param nomor the list that it belongs to
     */
    record Arti(
            OptionalInt tingkat,
            Jenis jenis,
            Optional<Rujukan> nomor,
            boolean tebal,
            boolean tersembunyi,
            boolean naik) {}

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
            Optional<Integer> tingkat = Optional.empty();
            Optional<Integer> nomor = Optional.empty();
            Optional<Integer> lapis = Optional.empty();
            Optional<Boolean> tebal = Optional.empty();
            Optional<Boolean> tersembunyi = Optional.empty();
            Optional<Boolean> naik = Optional.empty();
        };
        x.anak(n -> {
            switch (n) {
                case "name" -> isi.nama = x.atribut("val").strip().toLowerCase(Locale.ROOT);
                case "basedOn" -> isi.induk = x.atribut("val");
                case "pPr" ->
                    x.anak(p -> {
                        if (p.equals("outlineLvl")) {
                            isi.tingkat = Optional.of(x.bilangan("val", BUKAN_JUDUL));
                        } else if (p.equals("numPr")) {
                            x.anak(d -> {
                                if (d.equals("numId")) {
                                    isi.nomor = Optional.of(x.bilangan("val", 0));
                                } else if (d.equals("ilvl")) {
                                    isi.lapis = Optional.of(x.bilangan("val", 0));
                                }
                            });
                        }
                    });
                case "rPr" ->
                    x.anak(r -> {
                        switch (r) {
                            case "b" -> isi.tebal = Optional.of(x.nyala());
                            case "vanish" -> isi.tersembunyi = Optional.of(x.nyala());
                            case "vertAlign" ->
                                isi.naik = Optional.of(x.atribut("val").equals("superscript"));
                            default -> {}
                        }
                    });
                default -> {}
            }
        });
        gaya.put(
                id,
                new Gaya(isi.nama, isi.induk, isi.tingkat, isi.nomor, isi.lapis, isi.tebal, isi.tersembunyi, isi.naik));
    }

    /** What a paragraph or a run of this style is; blank for the style that all others start from. */
    Arti arti(String id) {
        Arti ada = arti.get(id);
        if (ada == null) {
            ada = ringkas(id);
            if (arti.size() < TERBANYAK) {
                arti.put(id, ada);
            }
        }
        return ada;
    }

    private Arti ringkas(String id) {
        return new Arti(
                tingkatJudul(id),
                rantai(id).anyMatch(g -> NAMA_DAFTAR_ISI.matcher(g.nama()).matches()) ? Jenis.DAFTAR_ISI : Jenis.BIASA,
                cari(id, Gaya::nomor)
                        .map(n -> new Rujukan(n, cari(id, Gaya::lapis).orElse(-1), id)),
                cari(id, Gaya::tebal).orElse(false),
                cari(id, Gaya::tersembunyi).orElse(false),
                cari(id, Gaya::naik).orElse(false));
    }

    private OptionalInt tingkatJudul(String id) {
        if (gaya.isEmpty()) {
            return dariNama(id.toLowerCase(Locale.ROOT));
        }
        return cari(id, Gaya::tingkat)
                .map(t -> t >= 0 && t < BUKAN_JUDUL ? OptionalInt.of(t + 1) : OptionalInt.empty())
                .orElseGet(() -> rantai(id)
                        .map(g -> dariNama(g.nama()))
                        .filter(OptionalInt::isPresent)
                        .findFirst()
                        .orElse(OptionalInt.empty()));
    }

    private static OptionalInt dariNama(String nama) {
        Matcher m = NAMA_JUDUL.matcher(nama);
        return m.matches() ? OptionalInt.of(Integer.parseInt(m.group(1))) : OptionalInt.empty();
    }

    private <T> Optional<T> cari(String id, Function<Gaya, Optional<T>> apa) {
        return rantai(id).map(apa).flatMap(Optional::stream).findFirst();
    }

    /** The style, then what it is based on; a ring is gone round once. */
    private Stream<Gaya> rantai(String id) {
        Set<String> dilalui = new HashSet<>();
        return Stream.iterate(
                        id.isEmpty() ? baku : id, i -> gaya.containsKey(i) && dilalui.add(i), i -> ambil(i).induk())
                .map(this::ambil);
    }

    private Gaya ambil(String id) {
        return Objects.requireNonNull(gaya.get(id));
    }
}
