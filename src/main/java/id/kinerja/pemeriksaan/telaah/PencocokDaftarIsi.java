package id.kinerja.pemeriksaan.telaah;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds for each entry of the table of contents the heading in the body that it means. */
public final class PencocokDaftarIsi {
    private static final int CUKUP_SAMA = 34;
    private static final int HAMPIR_SAMA = 60;
    private static final int SETENGAH = 50;

    private PencocokDaftarIsi() {}

    /** How an entry and the body agree. */
    public enum Kesesuaian {
        SAMA,
        NOMOR_LAIN,
        JUDUL_LAIN,
        TIDAK_ADA
    }

    /** @param judul the heading meant; empty when there is none */
    public record Pasangan(ButirDaftar butir, Kesesuaian kesesuaian, Optional<JudulBagian> judul) {}

    /** Every entry of the contents; none when the document has no body to compare with. */
    public static List<Pasangan> cocokkan(Telaah telaah) {
        List<JudulBagian> judul = JudulBagian.dari(telaah.kerangka());
        List<Pasangan> hasil = new ArrayList<>();
        if (judul.stream().noneMatch(j -> j.baris().bab() > 0)) {
            return hasil;
        }
        for (ButirDaftar b : DaftarNaskah.dari(telaah.naskah()).isi()) {
            hasil.add(cocokkan(b, judul));
        }
        return hasil;
    }

    private static Pasangan cocokkan(ButirDaftar b, List<JudulBagian> judul) {
        String rapat = Kata.rapat(b.judul());
        List<String> kata = Kata.isi(b.judul());
        String nomor = JudulBagian.baku(b.nomor());
        List<JudulBagian> sebab = judul.stream().filter(j -> sebab(b, j)).toList();
        List<JudulBagian> sama =
                sebab.stream().filter(j -> j.rapat().equals(rapat)).toList();
        if (!sama.isEmpty()) {
            return sama.stream()
                    .filter(j -> nomor.isEmpty() || j.nomorBaku().equals(nomor))
                    .findFirst()
                    .map(j -> new Pasangan(b, Kesesuaian.SAMA, Optional.of(j)))
                    .orElseGet(() -> nomorLain(b, sama));
        }
        List<JudulBagian> senomor = sebab.stream()
                .filter(j -> !nomor.isEmpty() && j.nomorBaku().equals(nomor) && j.bertanda())
                .filter(j -> nomor.indexOf('.') > 0
                        || nomor.startsWith("bab")
                        || Kata.persenSama(j.judul(), b.judul()) >= CUKUP_SAMA)
                .toList();
        if (!senomor.isEmpty()) {
            return new Pasangan(b, Kesesuaian.JUDUL_LAIN, terdekat(b, senomor));
        }
        List<JudulBagian> mirip = sebab.stream()
                .filter(j -> j.bertanda() && j.judul().length() < b.judul().length() * 2 + 20)
                .filter(j -> mirip(j.kata(), kata))
                .toList();
        return mirip.isEmpty()
                ? new Pasangan(b, Kesesuaian.TIDAK_ADA, Optional.empty())
                : new Pasangan(b, Kesesuaian.JUDUL_LAIN, terdekat(b, mirip));
    }

    /** Most of the longer title's words are shared, or half of them with the first. */
    private static boolean mirip(List<String> a, List<String> b) {
        if (a.size() < 2 || b.size() < 2) {
            return false;
        }
        long sama = a.stream().filter(b::contains).distinct().count() * 100 / Math.max(a.size(), b.size());
        return sama >= HAMPIR_SAMA || sama >= SETENGAH && a.getFirst().equals(b.getFirst());
    }

    /** A number matters only where the heading has one too. */
    private static Pasangan nomorLain(ButirDaftar b, List<JudulBagian> sama) {
        JudulBagian j =
                sama.stream().filter(s -> !s.nomor().isEmpty()).findFirst().orElse(sama.getFirst());
        return new Pasangan(b, j.nomor().isEmpty() ? Kesesuaian.SAMA : Kesesuaian.NOMOR_LAIN, Optional.of(j));
    }

    private static boolean sebab(ButirDaftar b, JudulBagian j) {
        boolean bernomorSendiri =
                b.nomor().indexOf('.') > 0 || PembagiZona.bab(b.nomor()).isPresent();
        return b.bab() == 0 || bernomorSendiri || j.baris().bab() == b.bab();
    }

    private static Optional<JudulBagian> terdekat(ButirDaftar b, List<JudulBagian> calon) {
        return calon.stream()
                .max((x, y) ->
                        Integer.compare(Kata.persenSama(x.judul(), b.judul()), Kata.persenSama(y.judul(), b.judul())));
    }
}
