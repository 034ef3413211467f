package id.kinerja.pemeriksaan.baca.pdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Turns a page so that most of its text reads horizontally, and makes words of its glyphs. */
final class PenegakHalaman {
    private PenegakHalaman() {}

    static IsiHalaman tegakkan(int nomor, Kotak kotak, List<Huruf> huruf, JalurGambar jalur, boolean bergambar) {
        Arah acuan = terbanyak(huruf);
        List<Garis> mendatar = new ArrayList<>();
        List<Garis> tegak = new ArrayList<>();
        for (Garis g : jalur.mendatar) {
            putar(acuan, new Kotak(g.dari(), g.letak(), g.sampai(), g.letak()), mendatar, tegak);
        }
        for (Garis g : jalur.tegak) {
            putar(acuan, new Kotak(g.letak(), g.dari(), g.letak(), g.sampai()), mendatar, tegak);
        }
        List<Garis> tegakUtuh = Garis.gabung(tegak);
        return new IsiHalaman(
                nomor,
                acuan.tegakkan(kotak),
                PerakitKata.rakit(huruf, acuan, tegakUtuh),
                Garis.gabung(mendatar),
                tegakUtuh,
                bergambar);
    }

    private static Arah terbanyak(List<Huruf> huruf) {
        Map<Arah, Integer> jumlah = new EnumMap<>(Arah.class);
        huruf.forEach(h -> jumlah.merge(h.arah(), 1, Integer::sum));
        return jumlah.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Arah.MENDATAR);
    }

    private static void putar(Arah acuan, Kotak garis, List<Garis> mendatar, List<Garis> tegak) {
        Kotak k = acuan.tegakkan(garis);
        if (k.lebar() >= k.tinggi()) {
            mendatar.add(new Garis(k.tengahY(), k.kiri(), k.kanan()));
        } else {
            tegak.add(new Garis(k.tengahX(), k.atas(), k.bawah()));
        }
    }
}
