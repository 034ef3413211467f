package id.kinerja.pemeriksaan.baca;

import java.util.ArrayList;
import java.util.List;

/** Cuts off what is too long for a paragraph or a cell of a report, so that checking takes bounded time; the note says where. */
public final class NaskahTerpenggal {
    /** Characters of a paragraph or heading that are checked. */
    public static final int PARAGRAF = 20_000;
    /** Characters of a cell that are checked. */
    public static final int SEL = 5_000;

    private final List<Letak> terpenggal = new ArrayList<>();

    private NaskahTerpenggal() {}

    /** The same document where nothing is too long. */
    public static Naskah dari(Naskah n) {
        NaskahTerpenggal penggal = new NaskahTerpenggal();
        List<Unsur> unsur = n.unsur().stream().map(penggal::unsur).toList();
        if (penggal.terpenggal.isEmpty()) {
            return n;
        }
        List<String> catatan = new ArrayList<>(n.catatan());
        catatan.add(penggal.catatan());
        return new Naskah(n.nama(), unsur, catatan);
    }

    private String catatan() {
        Letak pertama = terpenggal.getFirst();
        String tempat = pertama.baris().isPresent()
                ? "baris " + pertama.baris().getAsInt()
                : pertama.halaman().isPresent() ? "halaman " + pertama.halaman().getAsInt() : "bagian awal";
        return terpenggal.size() + " paragraf atau sel terlalu panjang, yang pertama pada " + tempat + ". Hanya "
                + PARAGRAF + " huruf pertama paragraf dan " + SEL + " huruf pertama sel yang diperiksa.";
    }

    private Unsur unsur(Unsur u) {
        return switch (u) {
            case Judul j -> new Judul(j.tingkat(), potong(j.teks(), PARAGRAF, j.letak()), j.letak());
            case Paragraf p -> new Paragraf(potong(p.teks(), PARAGRAF, p.letak()), p.letak());
            case TabelCetak t ->
                t.baris().stream().allMatch(NaskahTerpenggal::wajar)
                        ? t
                        : new TabelCetak(t.baris().stream().map(this::baris).toList(), t.letak());
        };
    }

    private static boolean wajar(BarisCetak b) {
        return b.sel().stream().allMatch(s -> s.teks().length() <= SEL);
    }

    private BarisCetak baris(BarisCetak b) {
        return new BarisCetak(
                b.sel().stream()
                        .map(s -> new SelCetak(potong(s.teks(), SEL, b.letak()), s.lebar(), s.tinggi(), s.ragam()))
                        .toList(),
                b.letak());
    }

    private String potong(String teks, int panjang, Letak letak) {
        if (teks.length() <= panjang) {
            return teks;
        }
        terpenggal.add(letak);
        return teks.substring(0, panjang);
    }
}
