package id.kinerja.pemeriksaan.aturan.terbilang;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.aturan.TeksBertempat;
import id.kinerja.pemeriksaan.telaah.PasanganTerbilang;
import id.kinerja.pemeriksaan.telaah.PembacaTerbilang.Bilangan;
import id.kinerja.pemeriksaan.telaah.PembacaTerbilang.Bukan;
import id.kinerja.pemeriksaan.telaah.PembacaTerbilang.Rusak;
import id.kinerja.pemeriksaan.telaah.PenulisTerbilang;
import id.kinerja.pemeriksaan.telaah.Telaah;

/** A number in words is made of number words in an order that makes a number. */
public final class TerbilangTerbaca implements Aturan {
    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "TERBILANG-02",
                Jenis.TERBILANG,
                "Terbilang tersusun dari kata bilangan yang benar",
                "Bilangan dengan kata memuat kata yang salah eja atau susunan yang tidak membentuk bilangan.",
                "Terbilang yang tidak terbaca tidak membuktikan apa-apa dan menimbulkan keraguan atas angkanya.",
                "Setiap kata dicocokkan dengan kata bilangan baku; kata yang mirip dianggap salah eja.",
                "Tulis ulang terbilangnya menurut angka.",
                "Anggaran tahun 2023 sebesar Rp 63.370.500,- (senam puluh tiga juta tiga ratus tujuh puluh ribu lima ratus rupiah).",
                "Anggaran tahun 2023 sebesar Rp 63.370.500,- (enam puluh tiga juta tiga ratus tujuh puluh ribu lima ratus rupiah).");
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        TeksBertempat.semua(telaah.kerangka())
                .filter(TeksBertempat::berangka)
                .forEach(t -> PasanganTerbilang.cari(t.teks()).forEach(p -> periksa(t, p, lapor)));
    }

    private static void periksa(TeksBertempat t, PasanganTerbilang p, Pelapor lapor) {
        String sebab = switch (p.terbaca()) {
            case Bilangan b
            when b.nilai().compareTo(p.nilai()) == 0 && !b.salahEja().isEmpty() ->
                "Salah eja: " + String.join(", ", b.salahEja()) + ".";
            case Rusak r -> "Terbilang tidak terbaca: " + r.sebab() + ".";
            case Bilangan b -> "";
            case Bukan b -> "";
        };
        if (!sebab.isEmpty()) {
            String baku = p.nilai().scale() > 0
                    ? ""
                    : PenulisTerbilang.tulis(p.nilai().toBigIntegerExact());
            lapor.warning(t.tempat(p.angka() + " (" + p.kata() + ")"), baku, sebab);
        }
    }
}
