package id.kinerja.pemeriksaan.kertas;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Tabel;
import id.kinerja.dokumen.Tabel.Baris;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Kolom;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.dokumen.Tabel.SelKepala;
import id.kinerja.kernel.FormatIndonesia;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Builds a table of the working paper row by row. */
final class TabelKertas {
    /** To be written by hand. */
    static final String DIISI = "………………………………………";

    private final String kunci;
    private final String judul;
    private final List<Kolom> kolom = new ArrayList<>();
    private final List<SelKepala> kepala = new ArrayList<>();
    private final List<Baris> baris = new ArrayList<>();
    private Tabel.Kerapatan kerapatan = Tabel.Kerapatan.BIASA;

    TabelKertas(String kunci, String judul) {
        this.kunci = kunci;
        this.judul = judul;
    }

    TabelKertas kolom(Kolom k, String nama) {
        kolom.add(k);
        kepala.add(SelKepala.dari(nama));
        return this;
    }

    TabelKertas rapat() {
        kerapatan = Tabel.Kerapatan.RAPAT;
        return this;
    }

    void baris(String... sel) {
        baris(JenisBaris.BIASA, Stream.of(sel).map(TabelKertas::sel).toList());
    }

    void baris(JenisBaris jenis, List<Sel> sel) {
        baris.add(new Baris(jenis, sel));
    }

    /** A row across all columns, above those that belong together. */
    void grup(String nama) {
        baris(JenisBaris.GRUP, List.of(Sel.teks(nama).selebar(kolom.size())));
    }

    Blok.BlokTabel jadi() {
        return new Blok.BlokTabel(new Tabel(
                kunci, judul, kolom, List.of(kepala), baris, Optional.empty(), kerapatan, Tabel.TataLetak.SATU_LAJUR));
    }

    static Sel sel(String teks) {
        return teks.isEmpty() ? Sel.kosong() : Sel.teks(teks);
    }

    static String angka(long n) {
        return FormatIndonesia.persis(BigDecimal.valueOf(n));
    }
}
