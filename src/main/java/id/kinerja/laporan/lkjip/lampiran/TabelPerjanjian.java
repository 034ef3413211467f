package id.kinerja.laporan.lkjip.lampiran;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hasil;
import id.kinerja.laporan.Konteks;
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

/** The two annexes of the agreement, worded as signed. */
final class TabelPerjanjian {
    private TabelPerjanjian() {}

    static List<Blok> susun(Konteks k, VersiPk versi) {
        String akhiran = versi.name().toLowerCase(Locale.ROOT);
        List<Blok> isi = new ArrayList<>();
        String kunci = "tabel.lampiran4.sasaran." + akhiran;
        isi.add(new Blok.Paragraf(Rangkai.awali("Sasaran, indikator, dan target yang diperjanjikan tercantum pada ")
                .rujuk(kunci)
                .teks(".")
                .jadi()));
        isi.add(sasaran(k, versi, kunci));
        List<AnggaranPk> anggaran = k.data().perjanjianAnggaran().stream()
                .filter(a -> a.versi() == versi)
                .toList();
        if (!anggaran.isEmpty()) {
            String kunciAnggaran = "tabel.lampiran4.anggaran." + akhiran;
            isi.add(new Blok.Paragraf(Rangkai.awali("Program dan anggarannya tercantum pada ")
                    .rujuk(kunciAnggaran)
                    .teks(".")
                    .jadi()));
            isi.add(anggaran(k, versi, anggaran, kunciAnggaran));
        }
        return isi;
    }

    private static Blok sasaran(Konteks k, VersiPk versi, String kunci) {
        PenyusunTabel t = PenyusunTabel.tabel(
                        kunci, "Sasaran, indikator, dan target Perjanjian Kinerja tahun " + k.tahun())
                .angka(9, "No")
                .teks(52, "Sasaran")
                .sisa("Indikator kinerja")
                .teks(20, "Satuan")
                .angka(20, "Target");
        String sebelumnya = "";
        int no = 0;
        for (BarisPk b : k.data().perjanjian()) {
            if (b.versi() != versi) {
                continue;
            }
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
                            Sel.teks(target(b.target()))));
        }
        return t.sumber("Perjanjian Kinerja " + k.data().profil().namaOpd() + " tahun " + k.tahun() + ".")
                .jadi();
    }

    private static Blok anggaran(Konteks k, VersiPk versi, List<AnggaranPk> anggaran, String kunci) {
        boolean keterangan = anggaran.stream().anyMatch(a -> a.keterangan().isPresent());
        PenyusunTabel t = PenyusunTabel.tabel(
                        kunci, "Program dan anggaran Perjanjian Kinerja tahun " + k.tahun() + " (rupiah)")
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
            isi.add(SelAngka.jumlah(a.anggaran()));
            if (keterangan) {
                isi.add(a.keterangan().map(Sel::teks).orElse(Sel.kosong()));
            }
            t.baris(JenisBaris.BIASA, isi);
        }
        List<Sel> jumlah = new ArrayList<>();
        jumlah.add(Sel.teks("Jumlah").selebar(2));
        jumlah.add(new SelAngka(k.data().setelan().desimal())
                .polos(k.ukur().anggaran().perjanjian(versi)));
        if (keterangan) {
            jumlah.add(Sel.kosong());
        }
        t.baris(JenisBaris.TOTAL, jumlah);
        return t.sumber("Perjanjian Kinerja " + k.data().profil().namaOpd() + " tahun " + k.tahun() + ".")
                .jadi();
    }

    private static String target(Hasil hasil) {
        return switch (hasil) {
            case Hasil.Angka(BigDecimal n) -> FormatIndonesia.persis(n);
            case Hasil.Rentang(BigDecimal a, BigDecimal b) ->
                FormatIndonesia.persis(a) + "–" + FormatIndonesia.persis(b);
            case Hasil.Kata(String teks) -> teks;
            case Hasil.TakTerhitung _ -> FormatIndonesia.KOSONG;
        };
    }
}
