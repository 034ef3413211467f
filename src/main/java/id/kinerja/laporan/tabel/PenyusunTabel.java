package id.kinerja.laporan.tabel;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Tabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds a table column by column and row by row; a column is declared together with its head. */
public final class PenyusunTabel {
    private final String kunci;
    private final String judul;
    private final List<Tabel.Kolom> kolom = new ArrayList<>();
    private final List<Tabel.SelKepala> kepala = new ArrayList<>();
    private final List<Tabel.SelKepala> kelompok = new ArrayList<>();
    private final List<Tabel.Baris> baris = new ArrayList<>();
    private Optional<String> sumber = Optional.empty();
    private Tabel.Kerapatan kerapatan = Tabel.Kerapatan.BIASA;
    private Tabel.TataLetak tataLetak = Tabel.TataLetak.SATU_LAJUR;

    private PenyusunTabel(String kunci, String judul) {
        this.kunci = kunci;
        this.judul = judul;
    }

    public static PenyusunTabel tabel(String kunci, String judul) {
        return new PenyusunTabel(kunci, judul);
    }

    public PenyusunTabel kolom(Tabel.Kolom k, String judulKolom) {
        kolom.add(k);
        kepala.add(Tabel.SelKepala.dari(judulKolom));
        return this;
    }

    public PenyusunTabel sisa(String judulKolom) {
        return kolom(Tabel.Kolom.sisa(), judulKolom);
    }

    public PenyusunTabel teks(int mm, String judulKolom) {
        return kolom(Tabel.Kolom.teks(mm), judulKolom);
    }

    public PenyusunTabel angka(int mm, String judulKolom) {
        return kolom(Tabel.Kolom.angka(mm), judulKolom);
    }

    /** The next columns belong under one head; call in reading order, over all columns. */
    public PenyusunTabel kelompok(int lebar, String judulKelompok) {
        kelompok.add(new Tabel.SelKepala(judulKelompok, lebar));
        return this;
    }

    public PenyusunTabel rapat() {
        kerapatan = Tabel.Kerapatan.RAPAT;
        return this;
    }

    /** Sets the rows in two columns side by side. */
    public PenyusunTabel duaLajur() {
        tataLetak = Tabel.TataLetak.DUA_LAJUR;
        return this;
    }

    public PenyusunTabel sumber(String teks) {
        sumber = Optional.of(teks);
        return this;
    }

    public PenyusunTabel baris(Tabel.JenisBaris jenis, List<Tabel.Sel> sel) {
        int lebar = sel.stream().mapToInt(Tabel.Sel::lebar).sum();
        if (lebar != kolom.size()) {
            throw new IllegalArgumentException(
                    "Tabel " + kunci + ": baris selebar " + lebar + " pada " + kolom.size() + " kolom");
        }
        baris.add(new Tabel.Baris(jenis, sel));
        return this;
    }

    /** One text over the whole width. */
    public PenyusunTabel judulBaris(Tabel.JenisBaris jenis, String teks) {
        return baris(jenis, List.of(Tabel.Sel.teks(teks).selebar(kolom.size())));
    }

    public boolean hampa() {
        return baris.isEmpty();
    }

    public int banyakKolom() {
        return kolom.size();
    }

    public Blok jadi() {
        List<List<Tabel.SelKepala>> semuaKepala = kelompok.isEmpty() ? List.of(kepala) : List.of(kelompok, kepala);
        return new Blok.BlokTabel(new Tabel(kunci, judul, kolom, semuaKepala, baris, sumber, kerapatan, tataLetak));
    }
}
