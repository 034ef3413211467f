package id.kinerja.layar.periksa.sajian;

import id.kinerja.pemeriksaan.baca.BarisCetak;
import id.kinerja.pemeriksaan.baca.Judul;
import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.baca.Paragraf;
import id.kinerja.pemeriksaan.baca.TabelCetak;
import id.kinerja.pemeriksaan.baca.Unsur;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cuts a document into sheets that stay light: by chapter, and where a chapter is long, by pieces, text and findings. */
final class PembagiLembar {
    private static final int POTONGAN = 60;
    private static final int TEMUAN = 40;
    private static final int HURUF = 24_000;
    private static final int SEL = 1500;
    /** A chapter begins a sheet of its own when the one before is not nearly empty. */
    private static final int BAB_SESUDAH = 15;

    private final Map<Integer, Long> temuanPotongan;
    private final List<Lembar> lembar = new ArrayList<>();
    private List<Lembar.Penggal> isi = new ArrayList<>();
    private int nomor;
    private int potongan;
    private long temuan;
    private long huruf;
    private long sel;

    private PembagiLembar(Map<Integer, Long> temuanPotongan) {
        this.temuanPotongan = temuanPotongan;
    }

    /** @param temuanPotongan how many findings lie in a piece */
    static List<Lembar> bagi(Naskah naskah, Map<Integer, Long> temuanPotongan) {
        PembagiLembar p = new PembagiLembar(temuanPotongan);
        naskah.unsur().forEach(p::tambah);
        p.tutup();
        return p.lembar.isEmpty() ? List.of(new Lembar(List.of())) : List.copyOf(p.lembar);
    }

    private void tambah(Unsur u) {
        switch (u) {
            case Judul j -> {
                if (j.tingkat() == 1 && potongan >= BAB_SESUDAH) {
                    tutup();
                }
                satu(u, j.teks().length());
            }
            case Paragraf p -> satu(u, p.teks().length());
            case TabelCetak t -> tabel(t);
        }
    }

    private void satu(Unsur u, int panjang) {
        muat(panjang, 1);
        isi.add(new Lembar.Penggal(u, nomor, 0, 1));
        nomor++;
    }

    private void tabel(TabelCetak t) {
        int dari = 0;
        int pertama = nomor;
        for (int i = 0; i < t.baris().size(); i++) {
            BarisCetak b = t.baris().get(i);
            int panjang = b.sel().stream()
                    .mapToInt(s -> Math.min(s.teks().length(), PelukisLembar.TERPANJANG))
                    .sum();
            if (penuh(panjang, Math.min(b.sel().size(), PelukisLembar.KOLOM)) && potongan > 0) {
                if (i > dari) {
                    isi.add(new Lembar.Penggal(t, pertama, dari, i));
                }
                tutup();
                dari = i;
                pertama = nomor;
            }
            hitung(panjang, Math.min(b.sel().size(), PelukisLembar.KOLOM));
            nomor++;
        }
        if (t.baris().size() > dari) {
            isi.add(new Lembar.Penggal(t, pertama, dari, t.baris().size()));
        }
    }

    private void muat(int panjang, int banyakSel) {
        int tampil = Math.min(panjang, PelukisLembar.TERPANJANG);
        if (penuh(tampil, banyakSel) && potongan > 0) {
            tutup();
        }
        hitung(tampil, banyakSel);
    }

    private boolean penuh(int panjang, int banyakSel) {
        return potongan >= POTONGAN
                || temuan + temuanPotongan.getOrDefault(nomor, 0L) > TEMUAN
                || huruf + panjang > HURUF
                || sel + banyakSel > SEL;
    }

    private void hitung(int panjang, int banyakSel) {
        potongan++;
        temuan += temuanPotongan.getOrDefault(nomor, 0L);
        huruf += panjang;
        sel += banyakSel;
    }

    private void tutup() {
        if (!isi.isEmpty()) {
            lembar.add(new Lembar(isi));
        }
        isi = new ArrayList<>();
        potongan = 0;
        temuan = 0;
        huruf = 0;
        sel = 0;
    }
}
