package id.kinerja.laporan.pk;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Sebaris;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.tabel.PenyusunTabel;
import id.kinerja.laporan.tabel.SelAngka;
import id.kinerja.perjanjian.AnggaranPk;
import id.kinerja.perjanjian.BarisPk;
import id.kinerja.perjanjian.VersiPk;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The two annexes of the agreement, worded as signed.
 *
 * @param awalan first part of the keys of the tables
 */
public record TabelPk(NaskahPk naskah, String awalan) {

    /** Sasaran, indicators and targets; nothing without a row. */
    public List<Blok> sasaran() {
        List<BarisPk> baris = naskah.sasaran();
        if (baris.isEmpty()) {
            return List.of();
        }
        String kunci = kunci("sasaran");
        PenyusunTabel t = PenyusunTabel.tabel(
                        kunci, "Sasaran, indikator, dan target " + naskah.nama() + " tahun " + tahun())
                .angka(9, "No")
                .teks(52, "Sasaran")
                .sisa("Indikator kinerja")
                .teks(20, "Satuan")
                .angka(20, "Target");
        String sebelumnya = "";
        int no = 0;
        for (BarisPk b : baris) {
            boolean baru = !b.sasaran().equals(sebelumnya);
            no += baru ? 1 : 0;
            sebelumnya = b.sasaran();
            t.baris(
                    JenisBaris.BIASA,
                    List.of(
                            baru ? Sel.teks(String.valueOf(no)) : Sel.kosong(),
                            baru ? Sel.teks(b.sasaran()) : Sel.kosong(),
                            Sel.teks(b.namaIndikator()),
                            Sel.teks(b.satuan().nama()),
                            target(b)));
        }
        return List.of(
                pengantar("Sasaran, indikator, dan target yang diperjanjikan", kunci),
                t.sumber(sumber()).jadi());
    }

    /** Programmes and their amounts with the sum; nothing without a row. */
    public List<Blok> anggaran() {
        List<AnggaranPk> anggaran = naskah.anggaran();
        if (anggaran.isEmpty()) {
            return List.of();
        }
        String kunci = kunci("anggaran");
        boolean keterangan = anggaran.stream().anyMatch(a -> a.keterangan().isPresent());
        PenyusunTabel t = PenyusunTabel.tabel(
                        kunci, "Program dan anggaran " + naskah.nama() + " tahun " + tahun() + " (rupiah)")
                .angka(9, "No")
                .sisa("Program")
                .angka(34, "Anggaran");
        if (keterangan) {
            t.teks(44, "Keterangan");
        }
        int no = 1;
        for (AnggaranPk a : anggaran) {
            List<Sel> isi = new ArrayList<>();
            isi.add(Sel.teks(String.valueOf(no++)));
            isi.add(Sel.teks(a.program()));
            isi.add(rupiah(naskah.k().ukur().perjanjian().anggaran(a)));
            if (keterangan) {
                isi.add(a.keterangan().map(Sel::teks).orElse(Sel.kosong()));
            }
            t.baris(JenisBaris.BIASA, isi);
        }
        List<Sel> jumlah = new ArrayList<>();
        jumlah.add(Sel.teks("Jumlah").selebar(2));
        jumlah.add(rupiah(naskah.k().ukur().perjanjian().anggaran(naskah.versi())));
        if (keterangan) {
            jumlah.add(Sel.kosong());
        }
        t.baris(JenisBaris.TOTAL, jumlah);
        return List.of(
                pengantar("Program dan anggarannya", kunci), t.sumber(sumber()).jadi());
    }

    private static Blok pengantar(String apa, String kunci) {
        return new Blok.Paragraf(
                Rangkai.awali(apa + " tercantum pada ").rujuk(kunci).teks(".").jadi());
    }

    private Sel rupiah(Hitungan h) {
        return new SelAngka(naskah.k().data().setelan().desimal()).polos(h);
    }

    private Sel target(BarisPk b) {
        Hitungan h = naskah.k().ukur().perjanjian().target(b);
        return new Sel(List.of(new Sebaris.Angka(tulis(h.hasil()), h.alamat())), 1, h.catatan());
    }

    private static String tulis(Hasil hasil) {
        return switch (hasil) {
            case Hasil.Angka(BigDecimal n) -> FormatIndonesia.persis(n);
            case Hasil.Rentang(BigDecimal a, BigDecimal b) ->
                FormatIndonesia.persis(a) + "–" + FormatIndonesia.persis(b);
            case Hasil.Kata(String teks) -> teks;
            case Hasil.TakTerhitung _ -> FormatIndonesia.KOSONG;
        };
    }

    private int tahun() {
        return naskah.k().tahun();
    }

    private String sumber() {
        return naskah.nama() + " " + naskah.k().data().profil().namaOpd() + " tahun " + tahun() + ".";
    }

    private String kunci(String apa) {
        VersiPk versi = naskah.versi();
        return awalan + "." + apa + "." + versi.name().toLowerCase(Locale.ROOT);
    }
}
