package id.kinerja.paket.xlsx;

import id.kinerja.paket.JenisMasalah;
import id.kinerja.paket.Masalah;
import id.kinerja.paket.Pencatat;
import id.kinerja.paket.Tempat;
import id.kinerja.paket.bentuk.Paket;
import id.kinerja.paket.bentuk.TabelMentah;
import id.kinerja.paket.skema.Skema;
import id.kinerja.paket.skema.TabelSkema;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a package as a workbook for people: a sheet per table, help, lists. {@link BacaBukuKerja} gives back the same package; only
 * blank lines, the delimiter and the spelling of {@code datapackage.json} do not survive.
 */
public final class TulisBukuKerja {
    private TulisBukuKerja() {}

    /**
     * Writes to a stream, which stays open.
     *
     * @param bagian title by code of the sections of a report, for the list and the help; may be empty
     * @return what does not fit a workbook; empty when it was written, otherwise nothing was written
     */
    public static List<Masalah> tulis(Paket paket, Map<String, String> bagian, OutputStream keluar) throws IOException {
        Pencatat pencatat = new Pencatat();
        paket.tabel().values().forEach(t -> periksa(t, pencatat));
        if (!pencatat.adaKesalahan()) {
            isi(paket, bagian, keluar);
        }
        return pencatat.daftar();
    }

    /** The workbook to start with: all sheets, no row. */
    public static void templat(Map<String, String> bagian, OutputStream keluar) throws IOException {
        Map<String, TabelMentah> tabel = new LinkedHashMap<>();
        for (TabelSkema t : Skema.berlaku().tabel()) {
            List<String> judul = t.kolom().stream().map(k -> k.kode()).toList();
            tabel.put(t.kode(), new TabelMentah(t.kode(), ',', judul, List.of()));
        }
        isi(new Paket(tabel, Map.of()), bagian, keluar);
    }

    private static void isi(Paket paket, Map<String, String> bagian, OutputStream keluar) throws IOException {
        Map<String, SusunanKolom> susunan = new LinkedHashMap<>();
        for (TabelSkema t : Skema.berlaku().tabel()) {
            susunan.put(t.kode(), SusunanKolom.dari(t, paket.tabel(t.kode())));
        }
        DaftarPilihan pilihan = new DaftarPilihan(bagian);
        TulisLembarBerkas berkas = new TulisLembarBerkas(paket);
        BukuKeluar buku = new BukuKeluar(keluar);
        buku.lembar(NamaLembar.PETUNJUK, BukuKeluar.Tampak.TAMPAK, l -> Petunjuk.tulis(l, bagian));
        for (SusunanKolom s : susunan.values()) {
            buku.lembar(
                    NamaLembar.dari(s.skema()),
                    BukuKeluar.Tampak.TAMPAK,
                    new TulisLembarTabel(s, susunan, pilihan)::tulis);
        }
        buku.lembar(NamaLembar.NARASI, BukuKeluar.Tampak.TAMPAK, berkas::tulisNarasi);
        buku.lembar(NamaLembar.LAIN, BukuKeluar.Tampak.TAMPAK, berkas::tulisLain);
        buku.lembar(NamaLembar.PILIHAN, BukuKeluar.Tampak.TERSEMBUNYI, pilihan::tulis);
        buku.lembar(
                NamaLembar.SUSUNAN,
                BukuKeluar.Tampak.TERSEMBUNYI,
                l -> SusunanBerkas.tulis(l, paket.tabel().values()));
        buku.selesai();
    }

    private static void periksa(TabelMentah tabel, Pencatat pencatat) {
        if (tabel.baris().size() > BatasBuku.BARIS) {
            pencatat.catat(
                    JenisMasalah.BUKU_KERJA_TERLALU_BESAR,
                    Tempat.di(tabel.nama()),
                    "Tabel " + tabel.nama() + " berisi lebih dari " + BatasBuku.BARIS_TERTULIS
                            + " baris, melampaui batas buku kerja.",
                    "Pakai bentuk folder atau .zip untuk paket ini.");
        }
        for (TabelMentah.BarisMentah b : tabel.baris()) {
            for (int i = 0; i < b.sel().size(); i++) {
                String sel = b.sel().get(i);
                if (sel.length() * 7L > TeksSel.TERPANJANG
                        && TeksSel.sandikan(sel).length() > TeksSel.TERPANJANG) {
                    pencatat.catat(
                            JenisMasalah.SEL_TERLALU_PANJANG,
                            Tempat.di(
                                    tabel.nama(),
                                    b.nomor(),
                                    i < tabel.judul().size() ? tabel.judul().get(i) : ""),
                            "Sel ini berisi " + sel.length() + " huruf; sel buku kerja memuat paling banyak 32.767.",
                            "Persingkat isinya, pindahkan ke berkas narasi, atau pakai bentuk folder atau .zip.");
                }
            }
        }
    }
}
