package id.kinerja.pemeriksaan.baca.xlsx;

import id.kinerja.pemeriksaan.baca.NaskahTakTerbaca;
import id.kinerja.pemeriksaan.baca.SelCetak;
import id.kinerja.pemeriksaan.baca.susun.Jatah;
import id.kinerja.pemeriksaan.baca.susun.KisiTabel;
import id.kinerja.pemeriksaan.baca.susun.PenyusunNaskah;
import id.kinerja.pemeriksaan.baca.xlsx.Lembar.Baris;
import id.kinerja.pemeriksaan.baca.xlsx.Lembar.Gabungan;
import id.kinerja.pemeriksaan.baca.xlsx.Lembar.Isi;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a sheet into paragraphs and tables: at empty rows, then at empty columns, and so on within what is left. A title above and a
 * note below a table are paragraphs.
 */
final class PemotongLembar {
    private static final int TERDALAM = 6;
    /** A longer text alone in its row is a title, wherever it stands. */
    private static final int KEPALA_TERPANJANG = 30;

    private static final Pattern CATATAN = Pattern.compile(
            "(?:Sumber|Keterangan|Catatan|Ket\\.?|Note)\\b.*|\\*.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Lembar lembar;
    private final PenyusunNaskah susun;
    private final Jatah jatah;

    PemotongLembar(Lembar lembar, PenyusunNaskah susun, Jatah jatah) {
        this.lembar = lembar;
        this.susun = susun;
        this.jatah = jatah;
    }

    void potong() throws NaskahTakTerbaca {
        mendatar(lembar.semua(), 0, Integer.MAX_VALUE, 0);
    }

    /** Cuts at rows that hold nothing from column {@code dari} up to before {@code sampai}. */
    private void mendatar(List<Baris> baris, int dari, int sampai, int dalam) throws NaskahTakTerbaca {
        List<Baris> blok = new ArrayList<>();
        for (Baris b : baris) {
            boolean ada = !isi(b, dari, sampai).isEmpty() || bergaris(b, dari, sampai);
            if (!blok.isEmpty() && (!ada || b.nomor != blok.getLast().nomor + 1)) {
                blok(blok, dari, sampai, dalam);
                blok = new ArrayList<>();
            }
            if (ada) {
                blok.add(b);
            }
        }
        blok(blok, dari, sampai, dalam);
    }

    private void blok(List<Baris> semua, int dari, int sampai, int dalam) throws NaskahTakTerbaca {
        int awal = 0;
        int akhir = semua.size();
        while (awal < akhir && isi(semua.get(awal), dari, sampai).isEmpty()) {
            awal++;
        }
        while (akhir > awal && isi(semua.get(akhir - 1), dari, sampai).isEmpty()) {
            akhir--;
        }
        List<Baris> baris = semua.subList(awal, akhir);
        BitSet kolom = kolom(baris, dari, sampai);
        while (!baris.isEmpty() && judul(baris.getFirst(), kolom, dari, sampai)) {
            Isi judul = isi(baris.getFirst(), dari, sampai).getFirst();
            susun.baris(new SelCetak(judul.teks(), 1, 1, judul.ragam()));
            baris = baris.subList(1, baris.size());
        }
        List<String> kaki = new ArrayList<>();
        while (!baris.isEmpty() && kaki(baris.getLast(), kolom, dari, sampai)) {
            kaki.addFirst(isi(baris.getLast(), dari, sampai).getFirst().teks());
            baris = baris.subList(0, baris.size() - 1);
        }
        if (!baris.isEmpty()) {
            tegak(baris, dari, sampai, dalam);
        }
        for (String k : kaki) {
            susun.paragraf(k);
        }
    }

    /** Cuts at columns that hold nothing; what would be narrower than two columns stays with its table. */
    private void tegak(List<Baris> baris, int dari, int sampai, int dalam) throws NaskahTakTerbaca {
        BitSet kolom = kolom(baris, dari, sampai);
        List<int[]> lajur = new ArrayList<>();
        for (int i = kolom.nextSetBit(0); i >= 0; i = kolom.nextSetBit(kolom.nextClearBit(i))) {
            lajur.add(new int[] {i, kolom.nextClearBit(i)});
        }
        boolean terpisah = lajur.size() > 1 && lajur.stream().allMatch(l -> l[1] - l[0] > 1);
        if (!terpisah || dalam >= TERDALAM) {
            tabel(baris, kolom, dari, sampai);
            return;
        }
        for (int[] l : lajur) {
            mendatar(baris, l[0], l[1], dalam + 1);
        }
    }

    private void tabel(List<Baris> baris, BitSet kolom, int dari, int sampai) throws NaskahTakTerbaca {
        KisiTabel kisi = new KisiTabel(jatah);
        int terakhir = baris.getLast().nomor;
        for (Baris b : baris) {
            kisi.barisBaru();
            for (Isi s : isi(b, dari, sampai)) {
                Gabungan g = lembar.gabungan(b.nomor, s.kolom());
                int lebar = kolom.get(s.kolom(), Math.min(g.kolomAkhir() + 1, kolom.length()))
                        .cardinality();
                int tinggi = Math.min(g.barisAkhir(), terakhir) - b.nomor + 1;
                kisi.taruh(
                        kolom.get(0, s.kolom()).cardinality(),
                        new SelCetak(s.teks(), Math.max(1, lebar), tinggi, s.ragam()));
            }
            int lebar = kolom.cardinality();
            if (lebar > 0 && kisi.sel(kisi.nomorBaris(), lebar - 1) == SelCetak.KOSONG && kisi.lebar() < lebar) {
                kisi.taruh(lebar - 1, SelCetak.KOSONG);
            }
        }
        susun.tabel(kisi);
    }

    /** A row with one text over all columns, or with one text, at the left or long, without a frame beside it. */
    private boolean judul(Baris b, BitSet kolom, int dari, int sampai) {
        List<Isi> isi = isi(b, dari, sampai);
        if (isi.size() != 1) {
            return false;
        }
        Gabungan g = lembar.gabungan(b.nomor, isi.getFirst().kolom());
        boolean seluruh = g.kolom() <= kolom.nextSetBit(0) && g.kolomAkhir() >= kolom.length() - 1;
        boolean lepas = !bergaris(b, g.kolomAkhir() + 1, sampai) && !bergaris(b, dari, g.kolom());
        boolean menonjol =
                g.kolom() == kolom.nextSetBit(0) || isi.getFirst().teks().length() > KEPALA_TERPANJANG;
        return g.barisAkhir() == b.nomor && (seluruh || lepas && menonjol);
    }

    private boolean kaki(Baris b, BitSet kolom, int dari, int sampai) {
        return judul(b, kolom, dari, sampai)
                && CATATAN.matcher(isi(b, dari, sampai).getFirst().teks()).matches();
    }

    /** Columns that hold a text or a frame. */
    private BitSet kolom(List<Baris> baris, int dari, int sampai) {
        BitSet hasil = new BitSet();
        for (Baris b : baris) {
            for (Isi s : isi(b, dari, sampai)) {
                hasil.set(s.kolom());
            }
            hasil.or(b.bergaris);
        }
        hasil.clear(0, dari);
        if (sampai < hasil.length()) {
            hasil.clear(sampai, hasil.length());
        }
        return hasil;
    }

    private static List<Isi> isi(Baris b, int dari, int sampai) {
        if (dari == 0 && sampai == Integer.MAX_VALUE) {
            return b.isi;
        }
        return b.isi.stream()
                .filter(s -> s.kolom() >= dari && s.kolom() < sampai)
                .toList();
    }

    private static boolean bergaris(Baris b, int dari, int sampai) {
        int ada = b.bergaris.nextSetBit(Math.min(dari, 1 << 20));
        return ada >= 0 && ada < sampai;
    }
}
