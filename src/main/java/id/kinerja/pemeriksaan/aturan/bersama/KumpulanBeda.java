package id.kinerja.pemeriksaan.aturan.bersama;

import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.telaah.Fakta;
import id.kinerja.pemeriksaan.telaah.Padanan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Findings on figures of indicators; the same indicator with the same two numbers is one finding, however often it is printed. */
final class KumpulanBeda {
    private record Kunci(List<String> nama, Fakta.Ukuran ukuran, String ini, String acuan) {}

    private final String kode;
    private final Jenis jenis;
    private final Map<Kunci, List<Padanan<Fakta>>> beda = new LinkedHashMap<>();

    KumpulanBeda(String kode, Jenis jenis) {
        this.kode = kode;
        this.jenis = jenis;
    }

    void tambah(Padanan<Fakta> p) {
        Kunci kunci = new Kunci(
                p.dua().nama().ringkas(),
                p.dua().ukuran(),
                p.satu().angka().nilai().stripTrailingZeros().toPlainString(),
                p.dua().angka().nilai().stripTrailingZeros().toPlainString());
        beda.computeIfAbsent(kunci, _ -> new ArrayList<>()).add(p);
    }

    /** @param berkas the document that {@code dua} is from */
    List<Temuan> semua(String berkas, Function<Padanan<Fakta>, String> penjelasan) {
        return beda.values().stream()
                .map(sama -> new Temuan(
                        kode,
                        jenis,
                        Tingkat.WARNING,
                        sama.getFirst().satu().tempat(),
                        sama.getFirst().dua().tempat().tercetak() + " menurut " + berkas,
                        "",
                        penjelasan.apply(sama.getFirst()),
                        terkait(sama)))
                .toList();
    }

    private static List<Tempat> terkait(List<Padanan<Fakta>> sama) {
        return sama.stream()
                .map(p -> p.satu().tempat())
                .distinct()
                .skip(1)
                .toList();
    }
}
