package id.kinerja.pemeriksaan.baca.docx;

import id.kinerja.pemeriksaan.baca.NaskahTakTerbaca;
import id.kinerja.pemeriksaan.baca.docx.Butir.Alinea;
import id.kinerja.pemeriksaan.baca.docx.Butir.Jenis;
import id.kinerja.pemeriksaan.baca.docx.GayaParagraf.Arti;
import id.kinerja.pemeriksaan.baca.docx.PenomoranDocx.Rujukan;
import id.kinerja.pemeriksaan.baca.susun.BarisDaftarIsi;
import id.kinerja.pemeriksaan.baca.susun.BatasBaca;
import id.kinerja.pemeriksaan.baca.susun.Pangkat;
import id.kinerja.pemeriksaan.baca.wadah.AlurXml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads one paragraph: its text as printed, and the text boxes that hang on it. */
final class BacaParagraf {
    private static final int BUKAN_JUDUL = 9;

    private final AlurXml x;
    private final BacaBadan badan;
    private final StringBuilder teks = new StringBuilder();
    private final List<Butir> kotak = new ArrayList<>();
    private String gaya = "";
    private Optional<Integer> daftar = Optional.empty();
    private OptionalInt lapis = OptionalInt.empty();
    private OptionalInt garis = OptionalInt.empty();
    private boolean akhirDihapus;
    private boolean adaTebal;
    private boolean adaBiasa;

    BacaParagraf(AlurXml x, BacaBadan badan) {
        this.x = x;
        this.badan = badan;
    }

    /** How a run is set. */
    private static final class Ragam {
        Optional<Boolean> tebal = Optional.empty();
        boolean tersembunyi;
        boolean naik;
    }

    /** @param awal text of the paragraph before, whose end was deleted */
    Alinea baca(String awal) throws NaskahTakTerbaca {
        teks.append(awal);
        x.anak(this::unsur);
        badan.bidang().akhirParagraf();
        Arti g = badan.gaya().arti(gaya);
        OptionalInt tingkat = garis.isEmpty()
                ? g.tingkat()
                : garis.getAsInt() < BUKAN_JUDUL ? OptionalInt.of(garis.getAsInt() + 1) : OptionalInt.empty();
        String isi = g.jenis() == Jenis.DAFTAR_ISI ? BarisDaftarIsi.tercetak(teks.toString()) : teks.toString();
        String nomor =
                akhirDihapus ? "" : nomor().map(badan.penomoran()::berikut).orElse("");
        return new Alinea(nomor, isi.strip(), tingkat, g.jenis(), adaTebal && !adaBiasa);
    }

    /** Whether its end is deleted as a tracked change, so that it goes on in the next one. */
    boolean bersambung() {
        return akhirDihapus;
    }

    List<Butir> kotak() {
        return kotak;
    }

    private Optional<Rujukan> nomor() {
        Optional<Rujukan> dariGaya = badan.gaya().arti(gaya).nomor();
        if (daftar.isPresent()) {
            int dalam = lapis.orElse(dariGaya.map(Rujukan::lapis).orElse(-1));
            return Optional.of(new Rujukan(daftar.get(), dalam, gaya));
        }
        return lapis.isPresent() ? dariGaya.map(r -> new Rujukan(r.nomor(), lapis.getAsInt(), gaya)) : dariGaya;
    }

    private void unsur(String nama) throws NaskahTakTerbaca {
        switch (nama) {
            case "pPr" -> sifat();
            case "r" -> lari();
            case "oMath", "oMathPara" -> tambah(" " + RumusMatematika.baca(x) + " ", new Ragam());
            default -> Pembungkus.buka(x, nama, this::unsur);
        }
    }

    private void sifat() throws NaskahTakTerbaca {
        x.anak(n -> {
            switch (n) {
                case "pStyle" -> gaya = x.atribut("val");
                case "outlineLvl" -> garis = OptionalInt.of(Math.max(0, x.bilangan("val", BUKAN_JUDUL)));
                case "numPr" ->
                    x.anak(p -> {
                        if (p.equals("numId")) {
                            daftar = Optional.of(x.bilangan("val", 0));
                        } else if (p.equals("ilvl")) {
                            lapis = OptionalInt.of(x.bilangan("val", 0));
                        }
                    });
                case "rPr" -> x.anak(p -> akhirDihapus |= p.equals("del") || p.equals("moveFrom"));
                default -> {}
            }
        });
    }

    private void lari() throws NaskahTakTerbaca {
        Ragam ragam = new Ragam();
        x.anak(n -> isiLari(n, ragam));
    }

    private void isiLari(String nama, Ragam ragam) throws NaskahTakTerbaca {
        switch (nama) {
            case "rPr" -> sifatLari(ragam);
            case "t" -> tambah(x.teks(), ragam);
            case "tab", "ptab" -> tambah("\t", ragam);
            case "br", "cr" -> tambah("\n", ragam);
            case "noBreakHyphen" -> tambah("-", ragam);
            case "sym" -> tambah(Lambang.teks(x.atribut("font"), x.atribut("char")), ragam);
            case "fldChar" -> badan.bidang().tanda(x.atribut("fldCharType"));
            case "drawing", "pict", "object" -> x.anak(this::gambar);
            default -> Pembungkus.buka(x, nama, n -> isiLari(n, ragam));
        }
    }

    private void sifatLari(Ragam ragam) throws NaskahTakTerbaca {
        x.anak(n -> {
            switch (n) {
                case "b" -> ragam.tebal = Optional.of(x.nyala());
                case "vanish" -> ragam.tersembunyi = x.nyala();
                case "vertAlign" -> ragam.naik = x.atribut("val").equals("superscript");
                case "rStyle" -> {
                    Arti g = badan.gaya().arti(x.atribut("val"));
                    if (g.tebal() && ragam.tebal.isEmpty()) {
                        ragam.tebal = Optional.of(true);
                    }
                    ragam.tersembunyi |= g.tersembunyi();
                    ragam.naik |= g.naik();
                }
                default -> {}
            }
        });
    }

    /** Text boxes, however deep in a drawing. */
    private void gambar(String nama) throws NaskahTakTerbaca {
        if (nama.equals("txbxContent")) {
            badan.blok(x, kotak);
        } else if (!Pembungkus.buka(x, nama, this::gambar)) {
            x.anak(this::gambar);
        }
    }

    private void tambah(String isi, Ragam ragam) throws NaskahTakTerbaca {
        if (isi.isEmpty() || ragam.tersembunyi || !badan.bidang().tercetak()) {
            return;
        }
        String tercetak = isi;
        if (ragam.naik) {
            tercetak = Pangkat.teks(teks.substring(Math.max(0, teks.length() - 8)), isi);
        } else if (!isi.isBlank()) {
            boolean tebal = ragam.tebal.orElseGet(() -> badan.gaya().arti(gaya).tebal());
            adaTebal |= tebal;
            adaBiasa |= !tebal;
        }
        teks.append(tercetak);
        if (teks.length() > BatasBaca.HURUF) {
            throw BatasBaca.terlaluBesar("teksnya lebih dari 40 juta huruf");
        }
    }
}
