package id.kinerja.pemeriksaan.aturan.bersama;

import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.telaah.Fakta;
import id.kinerja.pemeriksaan.telaah.Fakta.Ukuran;
import id.kinerja.pemeriksaan.telaah.Padanan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Findings on figures of indicators; the same indicator with the same two numbers is one finding, however often it is printed. */
final class KumpulanBeda {
    private record Kunci(List<String> nama, Ukuran ukuran, String ini, String acuan) {}

    private final String kode;
    private final Jenis jenis;
    private final Map<Kunci, List<Padanan<Fakta>>> beda = new LinkedHashMap<>();
    private final Map<Kunci, List<Tempat>> akibat = new LinkedHashMap<>();

    KumpulanBeda(String kode, Jenis jenis) {
        this.kode = kode;
        this.jenis = jenis;
    }

    void tambah(Padanan<Fakta> p) {
        beda.computeIfAbsent(kunci(p), _ -> new ArrayList<>()).add(p);
    }

    /** A capaian that differs because the realisation beside it does belongs to that finding. */
    void tambahCapaian(Padanan<Fakta> p) {
        Optional<Kunci> sebab = beda.entrySet().stream()
                .filter(e -> e.getKey().ukuran() == Ukuran.REALISASI)
                .filter(e -> e.getValue().stream().anyMatch(s -> sebaris(s.satu(), p.satu())))
                .map(Map.Entry::getKey)
                .findFirst();
        sebab.ifPresentOrElse(
                k -> akibat.computeIfAbsent(k, _ -> new ArrayList<>())
                        .add(p.satu().tempat()),
                () -> tambah(p));
    }

    private static boolean sebaris(Fakta a, Fakta b) {
        return a.tabel() == b.tabel() && a.baris() == b.baris();
    }

    private static Kunci kunci(Padanan<Fakta> p) {
        return new Kunci(
                p.dua().nama().ringkas(),
                p.dua().ukuran(),
                p.satu().angka().nilai().stripTrailingZeros().toPlainString(),
                p.dua().angka().nilai().stripTrailingZeros().toPlainString());
    }

    /** @param berkas the document that {@code dua} is from */
    List<Temuan> semua(String berkas, Function<Padanan<Fakta>, String> penjelasan) {
        return beda.entrySet().stream()
                .map(e -> temuan(e.getValue(), akibat.getOrDefault(e.getKey(), List.of()), berkas, penjelasan))
                .toList();
    }

    private Temuan temuan(
            List<Padanan<Fakta>> sama,
            List<Tempat> akibatnya,
            String berkas,
            Function<Padanan<Fakta>, String> penjelasan) {
        return new Temuan(
                kode,
                jenis,
                Tingkat.WARNING,
                sama.getFirst().satu().tempat(),
                sama.getFirst().dua().tempat().tercetak() + " menurut " + berkas,
                "",
                penjelasan.apply(sama.getFirst()),
                terkait(sama, akibatnya));
    }

    private static List<Tempat> terkait(List<Padanan<Fakta>> sama, List<Tempat> akibat) {
        return Stream.concat(
                        sama.stream().map(p -> p.satu().tempat()).distinct().skip(1), akibat.stream())
                .distinct()
                .toList();
    }
}
