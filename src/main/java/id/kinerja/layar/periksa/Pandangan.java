package id.kinerja.layar.periksa;

import id.kinerja.layar.TidakDitemukan;
import id.kinerja.penyimpanan.Reviu;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What of a review is looked at, and the addresses of that.
 *
 * @param naskah number of the document
 * @param versi version of it that is not the latest one
 * @param lembar sheet of the document; empty for the first with findings
 */
record Pandangan(String id, int naskah, OptionalInt versi, OptionalInt lembar, Saringan saringan) {
    /** @param isian fields of the address; what makes no sense counts as not said */
    static Pandangan dari(String id, Map<String, String> isian) {
        return new Pandangan(
                id,
                Saringan.angka(isian.getOrDefault("naskah", "")).orElse(1),
                Saringan.angka(isian.getOrDefault("versi", "")),
                Saringan.angka(isian.getOrDefault("halaman", "")),
                Saringan.dari(isian));
    }

    static Pandangan awal(String id, int naskah) {
        return dari(id, Map.of("naskah", String.valueOf(naskah)));
    }

    Pandangan pada(OptionalInt lain) {
        return new Pandangan(id, naskah, lain, lembar, saringan);
    }

    /** The documents it is about, one version of each. */
    List<Reviu.NaskahReviu> berkas(Reviu reviu) {
        if (reviu.terbaru().stream().noneMatch(n -> n.nomor() == naskah)) {
            throw new TidakDitemukan("Dokumen itu tidak ada di dalam pemeriksaan ini.");
        }
        return reviu.terbaru().stream()
                .map(n -> n.nomor() != naskah || versi.isEmpty()
                        ? n
                        : reviu.naskah().stream()
                                .filter(l -> l.nomor() == naskah && l.versi() == versi.getAsInt())
                                .findFirst()
                                .orElse(n))
                .toList();
    }

    static String jalur(String id) {
        return "/periksa/" + id;
    }

    /** Of this document, with the filter. */
    String alamat() {
        return jalur(id) + kueri();
    }

    /** Of a sheet. */
    String alamat(int halaman) {
        return alamat() + "&halaman=" + halaman;
    }

    /** Of a page below the review, about the same findings. */
    String bawah(String nama) {
        return jalur(id) + "/" + nama + kueri();
    }

    private String kueri() {
        return "?naskah=" + naskah + (versi.isPresent() ? "&versi=" + versi.getAsInt() : "") + saringan.kueri();
    }
}
