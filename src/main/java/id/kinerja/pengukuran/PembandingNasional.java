package id.kinerja.pengukuran;

import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.perencanaan.Indikator;

/** This year's realisation beside the national standard, where there is one. */
final class PembandingNasional {
    private final Ruang ruang;
    private final FaktaIndikator fakta;
    private final UkurCapaian capaian;

    PembandingNasional(Ruang ruang, FaktaIndikator fakta, UkurCapaian capaian) {
        this.ruang = ruang;
        this.fakta = fakta;
        this.capaian = capaian;
    }

    Hitungan standar(Indikator i) {
        return ruang.ambil(Alamat.dari("standar", i.kode()), a -> {
            String uraian = "Standar nasional " + i.sebutan();
            return i.standarNasional()
                    .map(s -> Susun.fakta(a, uraian, new Hasil.Angka(s), i.satuan(), i.sumber()))
                    .orElseGet(() -> Susun.kosong(a, uraian, "tidak ada standar nasional", i.satuan()));
        });
    }

    Hitungan capaian(Indikator i) {
        return ruang.ambil(
                Alamat.dari("capaian-nasional", i.kode()),
                a -> capaian.ukur(
                        a,
                        "Capaian " + i.sebutan() + " tahun " + ruang.tahun() + " terhadap standar nasional",
                        i,
                        standar(i),
                        fakta.realisasi(i, ruang.tahun(), i.satuan())));
    }
}
