package id.kinerja.pemeriksaan.baca.pdf;

import id.kinerja.pemeriksaan.baca.SelCetak;
import id.kinerja.pemeriksaan.baca.SelCetak.Ragam;
import id.kinerja.pemeriksaan.baca.Unsur;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Puts the document together as its tags tell, if they cover nearly all of its text. */
final class MenurutTanda {
    /** Part of the text outside of ornaments that the tags must reach. */
    private static final float TERJANGKAU = 0.95f;

    /** When more than one table in so many has rows of different lengths, the tags are not trusted. */
    private static final int TIMPANG = 5;

    private static final Pattern JUDUL = Pattern.compile("H([1-6])");

    private final IsiBertanda isi;
    private final PengumpulUnsur hasil = new PengumpulUnsur();
    private final List<PengumpulUnsur.Baris> daftarIsi = new ArrayList<>();
    private int halamanKini = 1;
    private int jumlahTabel;
    private int timpang;

    private MenurutTanda(IsiBertanda isi) {
        this.isi = isi;
    }

    /** Empty when the document is not tagged, or not well. */
    static Optional<List<Unsur>> susun(PDDocument dokumen, List<IsiHalaman> halaman) {
        return PohonTanda.baca(dokumen).flatMap(akar -> {
            IsiBertanda isi = new IsiBertanda(halaman);
            if (!isi.terjangkau(akar, TERJANGKAU)) {
                return Optional.empty();
            }
            MenurutTanda m = new MenurutTanda(isi);
            m.wadah(akar);
            m.tutupDaftarIsi();
            return m.timpang * TIMPANG > m.jumlahTabel ? Optional.empty() : Optional.of(m.hasil.semua());
        });
    }

    /** An element that may hold blocks; text directly in it is a paragraph. */
    private void wadah(Simpul s) {
        List<IsiSimpul> langsung = new ArrayList<>();
        for (IsiSimpul i : s.isi()) {
            if (i instanceof Simpul anak && !(anak.sebaris() && !berblok(anak))) {
                paragraf(langsung);
                langsung.clear();
                blok(anak);
            } else {
                langsung.add(i);
            }
        }
        paragraf(langsung);
    }

    private void blok(Simpul s) {
        Matcher judul = JUDUL.matcher(s.jenis());
        if (judul.matches() || s.jenis().equals("Table")) {
            tutupDaftarIsi();
        }
        if (judul.matches()) {
            hasil.judul(Integer.parseInt(judul.group(1)), TataSel.teks(isi.kata(s)), halaman(s));
        } else if (s.jenis().equals("Table")) {
            tabel(s);
        } else if (s.jenis().equals("TOCI")
                && s.anak().stream().noneMatch(a -> a.jenis().equals("TOC"))) {
            daftarIsi(teks(isi.kata(s)), halaman(s));
        } else if (s.jenis().equals("LI") && s.anak().stream().noneMatch(MenurutTanda::berblokDalam)) {
            paragraf(s.isi());
        } else if (berblok(s)) {
            wadah(s);
        } else {
            paragraf(s.isi());
        }
    }

    /** Whether other blocks stand in it. */
    private static boolean berblok(Simpul s) {
        return s.anak().stream().anyMatch(a -> !a.sebaris() || berblok(a));
    }

    /** A body of a list item that is more than one paragraph. */
    private static boolean berblokDalam(Simpul s) {
        return s.anak().stream().filter(a -> !a.sebaris()).count() > 1
                || s.anak().stream()
                        .anyMatch(a -> a.jenis().equals("L") || a.jenis().equals("Table") || berblok(a));
    }

    private void paragraf(List<IsiSimpul> bagian) {
        if (!bagian.isEmpty()) {
            Simpul s = new Simpul("P", 1, 1, List.copyOf(bagian));
            String teks = teks(isi.kata(s));
            if (BarisDaftarIsi.bertitik(teks).isPresent()) {
                daftarIsi(teks, halaman(s));
            } else if (!teks.isEmpty()) {
                tutupDaftarIsi();
                hasil.paragraf(teks, halaman(s));
            }
        }
    }

    private void daftarIsi(String teks, int halaman) {
        daftarIsi.add(new PengumpulUnsur.Baris(BarisDaftarIsi.pasti(teks), halaman));
    }

    private void tutupDaftarIsi() {
        if (!daftarIsi.isEmpty()) {
            hasil.tabel(daftarIsi);
            daftarIsi.clear();
        }
    }

    private void tabel(Simpul tabel) {
        TabelTanda t = new TabelTanda();
        List<Integer> halaman = new ArrayList<>();
        List<Simpul> sesudah = new ArrayList<>();
        for (Simpul anak : tabel.anak()) {
            if (anak.jenis().equals("TR")) {
                baris(anak, t, halaman);
            } else if (anak.anak().stream().anyMatch(b -> b.jenis().equals("TR"))) {
                anak.anak().stream().filter(b -> b.jenis().equals("TR")).forEach(b -> baris(b, t, halaman));
            } else if (halaman.isEmpty()) {
                blok(anak);
            } else {
                sesudah.add(anak);
            }
        }
        jumlahTabel++;
        timpang += t.timpang() ? 1 : 0;
        List<PengumpulUnsur.Baris> baris = new ArrayList<>();
        for (int i = 0; i < halaman.size(); i++) {
            baris.add(new PengumpulUnsur.Baris(t.semua().get(i), halaman.get(i)));
        }
        hasil.tabel(baris);
        sesudah.forEach(this::blok);
    }

    private void baris(Simpul tr, TabelTanda tabel, List<Integer> halaman) {
        List<SelCetak> sel = new ArrayList<>();
        for (Simpul td : tr.anak()) {
            List<Kata> kata = isi.kataSel(td);
            boolean tebal = !kata.isEmpty() && kata.stream().allMatch(k -> k.ragam() == Ragam.TEBAL);
            sel.add(new SelCetak(teks(kata), td.lebar(), td.tinggi(), tebal ? Ragam.TEBAL : Ragam.BIASA));
        }
        tabel.baris(sel);
        halaman.add(halaman(tr));
    }

    private static String teks(List<Kata> kata) {
        return SambunganLarik.teks(Larik.menurutUrutan(kata));
    }

    /** The page it begins on; where it has no text, that of what was before. */
    private int halaman(Simpul s) {
        halamanKini = isi.halaman(s).orElse(halamanKini);
        return halamanKini;
    }
}
