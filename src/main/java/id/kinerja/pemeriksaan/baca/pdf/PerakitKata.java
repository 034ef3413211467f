package id.kinerja.pemeriksaan.baca.pdf;

import id.kinerja.pemeriksaan.baca.SelCetak.Ragam;
import id.kinerja.pemeriksaan.baca.pdf.Kata.Akhir;
import java.util.ArrayList;
import java.util.List;

/** Joins glyphs, in the order of drawing, into words. A vertical rule of the page parts a word: cells may stand close to each other. */
final class PerakitKata {
    /** A gap wider than this part of an em is a blank. */
    private static final float SPASI = 0.17f;
    /** A glyph may reach back by this part of an em. */
    private static final float MUNDUR = 0.5f;

    private static final float BEDA_DASAR = 0.1f;
    /** The same glyph within this part of its width is drawn again to look bold. */
    private static final float ULANG = 0.2f;

    private final Arah acuan;
    private final List<Garis> tegak;
    private final List<Kata> hasil = new ArrayList<>();
    private final List<Huruf> kini = new ArrayList<>();

    private PerakitKata(Arah acuan, List<Garis> tegak) {
        this.acuan = acuan;
        this.tegak = tegak;
    }

    static List<Kata> rakit(List<Huruf> huruf, Arah acuan, List<Garis> tegak) {
        PerakitKata p = new PerakitKata(acuan, tegak);
        huruf.forEach(p::tambah);
        p.tutup(Akhir.BIASA);
        return p.hasil;
    }

    private void tambah(Huruf h) {
        if (h.kosong()) {
            tutup(Akhir.SPASI);
            return;
        }
        if (!kini.isEmpty()) {
            Huruf lalu = kini.getLast();
            if (digandakan(lalu, h)) {
                return;
            }
            if (terpisah(lalu, h)) {
                tutup(Akhir.BIASA);
            }
        }
        kini.add(h);
    }

    private static boolean digandakan(Huruf lalu, Huruf h) {
        return lalu.teks().equals(h.teks())
                && lalu.arah() == h.arah()
                && Math.abs(lalu.dari() - h.dari()) < ULANG * Math.abs(lalu.sampai() - lalu.dari())
                && Math.abs(lalu.dasar() - h.dasar()) < BEDA_DASAR * h.ukuran();
    }

    private boolean terpisah(Huruf lalu, Huruf h) {
        float jarak = h.dari() - lalu.sampai();
        float em = Math.max(h.ukuran(), lalu.ukuran());
        return lalu.arah() != h.arah()
                || lalu.tanda() != h.tanda()
                || jarak > SPASI * em
                || jarak < -MUNDUR * em
                || Math.abs(lalu.dasar() - h.dasar()) > BEDA_DASAR * em
                || (h.arah() == acuan && bergarisAntara(lalu, h));
    }

    private boolean bergarisAntara(Huruf lalu, Huruf h) {
        float y = h.dasar() - h.ukuran() / 3;
        for (Garis g : tegak) {
            if (g.letak() > lalu.tengah() && g.letak() < h.tengah() && y >= g.dari() && y <= g.sampai()) {
                return true;
            }
        }
        return false;
    }

    private void tutup(Akhir sesudah) {
        if (kini.isEmpty()) {
            return;
        }
        Huruf awal = kini.getFirst();
        Huruf akhir = kini.getLast();
        StringBuilder teks = new StringBuilder(kini.size());
        kini.forEach(h -> teks.append(h.teks()));
        Ragam ragam = awal.ragam() == akhir.ragam() ? awal.ragam() : Ragam.BIASA;
        Kotak kotak = awal.kotakSampai(akhir.sampai());
        hasil.add(new Kata(teks.toString(), kotak, awal.ukuran(), ragam, awal.arah(), awal.tanda(), sesudah)
                .ditegakkan(acuan));
        kini.clear();
    }
}
