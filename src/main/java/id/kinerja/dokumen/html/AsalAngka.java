package id.kinerja.dokumen.html;

import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.NilaiTertulis;
import id.kinerja.kernel.Rumus;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The derivations of all numbers that a document prints, with those they are made of, so that each can be proved where nothing but
 * the file is at hand. Numbers come into it by being linked.
 */
final class AsalAngka implements TautanAngka {
    private final Function<Alamat, Optional<Hitungan>> asal;
    private final Map<Alamat, Hitungan> tercetak = new LinkedHashMap<>();

    AsalAngka(Function<Alamat, Optional<Hitungan>> asal) {
        this.asal = asal;
    }

    @Override
    public Optional<String> href(Alamat alamat) {
        return asal.apply(alamat).map(h -> {
            tercetak.putIfAbsent(h.alamat(), h);
            return Jangkar.ke(Jangkar.asal(h.alamat()));
        });
    }

    /** Writes an entry for each number, followed by those it is made of. */
    void tulis(Html x) {
        x.unsur(
                "p",
                "Setiap angka dalam dokumen ini yang dapat ditelusuri menuju ke salah satu entri berikut: nilai, rumus,"
                        + " angka pembentuknya, sampai ke sumber dan buktinya. Hitungan memakai nilai penuh;"
                        + " pembulatan dilakukan satu kali saat ditampilkan.");
        Map<Alamat, Hitungan> semua = new LinkedHashMap<>();
        tercetak.values().forEach(h -> kumpulkan(h, semua));
        x.buka("ul", "class", "k-asal-angka").baris();
        semua.values().forEach(h -> entri(x, h));
        x.tutup();
    }

    private static void kumpulkan(Hitungan h, Map<Alamat, Hitungan> semua) {
        if (semua.putIfAbsent(h.alamat(), h) == null && h instanceof Hitungan.Turunan t) {
            t.operan().forEach(o -> kumpulkan(o, semua));
        }
    }

    private static void entri(Html x, Hitungan h) {
        x.buka("li", "id", Jangkar.asal(h.alamat())).buka("p");
        x.teks(h.uraian() + " = ").unsur("b", NilaiTertulis.dari(h)).teks(" ");
        x.unsur("code", h.alamat().toString()).tutup();
        switch (h) {
            case Hitungan.Fakta f -> x.unsur("p", "Sumber: " + NilaiTertulis.sumber(f.sumber()));
            case Hitungan.Turunan t -> turunan(x, t);
        }
        h.catatan().forEach(c -> x.unsur("p", "Catatan: " + c));
        x.tutup().baris();
    }

    private static void turunan(Html x, Hitungan.Turunan t) {
        Rumus r = t.rumus();
        x.buka("p").teks("Rumus " + r.nama() + ": " + r.bentuk());
        if (!r.terisi().isBlank()) {
            x.buka("br").teks("= " + r.terisi());
        }
        x.tutup();
        r.dasar().ifPresent(d -> x.unsur("p", "Dasar: " + d));
        if (t.operan().isEmpty()) {
            return;
        }
        x.buka("p").teks("Dari: ");
        for (int i = 0; i < t.operan().size(); i++) {
            Hitungan o = t.operan().get(i);
            x.teks(i > 0 ? "; " : "");
            x.unsur("a", o.uraian(), "href", Jangkar.ke(Jangkar.asal(o.alamat())));
            x.teks(" = " + NilaiTertulis.dari(o));
        }
        x.tutup();
    }
}
