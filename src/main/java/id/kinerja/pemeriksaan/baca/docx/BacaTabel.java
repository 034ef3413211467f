package id.kinerja.pemeriksaan.baca.docx;

import id.kinerja.pemeriksaan.baca.NaskahTakTerbaca;
import id.kinerja.pemeriksaan.baca.SelCetak;
import id.kinerja.pemeriksaan.baca.SelCetak.Ragam;
import id.kinerja.pemeriksaan.baca.docx.Butir.Alinea;
import id.kinerja.pemeriksaan.baca.docx.Butir.Kisi;
import id.kinerja.pemeriksaan.baca.susun.BatasBaca;
import id.kinerja.pemeriksaan.baca.susun.KisiTabel;
import id.kinerja.pemeriksaan.baca.susun.TeksRapi;
import id.kinerja.pemeriksaan.baca.wadah.AlurXml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads one table, with the tables inside its cells after it. */
final class BacaTabel {
    private final AlurXml x;
    private final BacaBadan badan;
    private final KisiTabel kisi;
    private final List<Butir> dalam = new ArrayList<>();
    /** Row in which the cell merged downwards begins, by column. */
    private final Map<Integer, Integer> awalGabungan = new HashMap<>();

    private int kolom;
    private boolean barisJudul;
    private boolean barisDihapus;
    private boolean barisDimulai;

    BacaTabel(AlurXml x, BacaBadan badan) {
        this.x = x;
        this.badan = badan;
        this.kisi = new KisiTabel(badan.jatah());
    }

    /** How a cell is merged. */
    private static final class Gabungan {
        int lebar = 1;
        Arah tegak = Arah.TANPA;
        Arah datar = Arah.TANPA;
    }

    private enum Arah {
        TANPA,
        MULAI,
        LANJUT
    }

    void baca(List<Butir> hasil) throws NaskahTakTerbaca {
        x.anak(this::unsur);
        hasil.add(new Kisi(kisi));
        hasil.addAll(dalam);
    }

    private void unsur(String nama) throws NaskahTakTerbaca {
        if (nama.equals("tr")) {
            kolom = 0;
            barisJudul = false;
            barisDihapus = false;
            barisDimulai = false;
            x.anak(this::isiBaris);
        } else {
            Pembungkus.buka(x, nama, this::unsur);
        }
    }

    private void isiBaris(String nama) throws NaskahTakTerbaca {
        if (nama.equals("trPr")) {
            x.anak(n -> {
                switch (n) {
                    case "gridBefore" -> kolom = Math.clamp(x.bilangan("val", 0), 0, BatasBaca.KOLOM);
                    case "tblHeader" -> barisJudul = x.nyala();
                    case "del" -> barisDihapus = true;
                    case "hidden" -> barisDihapus |= x.nyala();
                    default -> {}
                }
            });
        } else if (nama.equals("tc")) {
            if (!barisDihapus) {
                if (!barisDimulai) {
                    kisi.barisBaru();
                    barisDimulai = true;
                }
                sel();
            }
        } else {
            Pembungkus.buka(x, nama, this::isiBaris);
        }
    }

    private void sel() throws NaskahTakTerbaca {
        Gabungan g = new Gabungan();
        List<Butir> isi = new ArrayList<>();
        x.anak(n -> {
            if (n.equals("tcPr")) {
                x.anak(p -> {
                    switch (p) {
                        case "gridSpan" -> g.lebar = Math.clamp(x.bilangan("val", 1), 1, BatasBaca.KOLOM);
                        case "vMerge" -> g.tegak = arah();
                        case "hMerge" -> g.datar = arah();
                        default -> {}
                    }
                });
            } else {
                badan.blok(x, n, isi);
            }
        });
        taruh(g, isi);
    }

    private Arah arah() {
        return x.atribut("val").equals("restart") ? Arah.MULAI : Arah.LANJUT;
    }

    private void taruh(Gabungan g, List<Butir> isi) throws NaskahTakTerbaca {
        if (g.tegak == Arah.LANJUT && lanjutKeBawah()) {
            for (int i = 0; i < g.lebar; i++) {
                kisi.taruh(kolom + i, SelCetak.KOSONG);
            }
        } else if (g.datar == Arah.LANJUT && kolom > 0) {
            kisi.perlebar(sebelum());
        } else {
            kisi.taruh(kolom, jadi(isi, g.lebar));
            awalGabungan.remove(kolom);
            if (g.tegak == Arah.MULAI) {
                awalGabungan.put(kolom, kisi.nomorBaris());
            }
        }
        kolom += g.lebar;
    }

    private boolean lanjutKeBawah() {
        int baris = awalGabungan.getOrDefault(kolom, -1);
        return baris >= 0
                && baris + kisi.sel(baris, kolom).tinggi() == kisi.nomorBaris()
                && kisi.perpanjang(baris, kolom);
    }

    /** Column of the cell to the left, over what it covers. */
    private int sebelum() {
        int k = kolom - 1;
        while (k > 0 && k + kisi.sel(kisi.nomorBaris(), k).lebar() != kolom) {
            k--;
        }
        return k;
    }

    private SelCetak jadi(List<Butir> isi, int lebar) {
        List<String> teks = new ArrayList<>();
        boolean adaTebal = false;
        boolean adaBiasa = false;
        for (Butir b : isi) {
            switch (b) {
                case Alinea a -> {
                    teks.add(TeksRapi.rapi(a.lengkap()));
                    adaTebal |= a.tebal();
                    adaBiasa |= !a.tebal() && !a.teks().isEmpty();
                }
                case Kisi k -> dalam.add(k);
            }
        }
        String gabung = TeksRapi.gabung(teks);
        boolean tebal = !gabung.isEmpty() && (barisJudul || adaTebal && !adaBiasa);
        return gabung.isEmpty() && lebar == 1
                ? SelCetak.KOSONG
                : new SelCetak(gabung, lebar, 1, tebal ? Ragam.TEBAL : Ragam.BIASA);
    }
}
