package id.kinerja.layar.pohon;

import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hitungan;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.lkjip.bab3.PohonKinerja;
import id.kinerja.laporan.lkjip.bab3.PohonKinerja.IsiSasaran;
import id.kinerja.laporan.lkjip.bab3.PohonKinerja.IsiTujuan;
import id.kinerja.layar.AngkaLayar;
import id.kinerja.layar.TahunTerbuka;
import id.kinerja.perencanaan.Indikator;
import id.kinerja.tampilan.TautAngka;
import java.math.BigDecimal;
import java.util.List;

/** Puts the tree together: tujuan, sasaran, indicators, and what supports them. */
final class SusunPohon {
    private static final String TANPA_TUJUAN = "Sasaran tanpa tujuan";

    private final TahunTerbuka tahun;
    private final AngkaLayar angka;
    private final PetaPenunjang peta;

    SusunPohon(TahunTerbuka tahun) {
        this.tahun = tahun;
        this.angka = tahun.angka();
        this.peta = new PetaPenunjang(tahun);
    }

    IsiPohon susun(String dipilih) {
        List<IsiTujuan> semua = PohonKinerja.dari(new Konteks(tahun.ukur()));
        List<IsiTujuan> cocok =
                semua.stream().filter(t -> kode(t).equals(dipilih)).toList();
        return new IsiPohon(
                tahun.konteks().jalur(),
                tahun.konteks().tahun(),
                ringkas(semua),
                semua.stream().map(t -> new IsiPohon.Pilihan(kode(t), nama(t))).toList(),
                cocok.isEmpty() ? "" : dipilih,
                (cocok.isEmpty() ? semua : cocok).stream().map(this::tujuan).toList());
    }

    private String ringkas(List<IsiTujuan> semua) {
        long tujuan = semua.stream().filter(t -> t.tujuan().isPresent()).count();
        long sasaran = semua.stream().mapToLong(t -> t.sasaran().size()).sum();
        long indikator = semua.stream().mapToLong(t -> t.semua().count()).sum();
        return cacah(tujuan) + " tujuan, " + cacah(sasaran) + " sasaran, " + cacah(indikator) + " indikator, "
                + cacah(peta.banyak()) + " penunjang.";
    }

    private static String cacah(long n) {
        return FormatIndonesia.persis(BigDecimal.valueOf(n));
    }

    private static String kode(IsiTujuan t) {
        return t.tujuan().map(x -> x.kode()).orElse("-");
    }

    private static String nama(IsiTujuan t) {
        return t.tujuan().map(x -> "Tujuan " + x.nomor()).orElse(TANPA_TUJUAN);
    }

    private IsiPohon.Tujuan tujuan(IsiTujuan t) {
        return new IsiPohon.Tujuan(
                nama(t),
                t.tujuan().map(x -> x.uraian()).orElse(""),
                t.indikator().stream().map(this::indikator).toList(),
                t.sasaran().stream().map(this::sasaran).toList());
    }

    private IsiPohon.Sasaran sasaran(IsiSasaran s) {
        Hitungan rataRata = tahun.ukur().sasaran().rataRata(s.sasaran());
        return new IsiPohon.Sasaran(
                "Sasaran " + s.sasaran().nomor(),
                s.sasaran().uraian(),
                "rata-rata " + cacah(s.indikator().size()) + " indikator",
                nilai(rataRata, tahun.ukur().sasaran().kategori(rataRata)),
                s.indikator().stream().map(this::indikator).toList(),
                peta.sasaran(s.sasaran()));
    }

    private IsiPohon.Indikator indikator(Indikator i) {
        int ini = tahun.konteks().tahun();
        var ukur = tahun.ukur().indikator();
        return new IsiPohon.Indikator(
                i.nomor().orElse(i.kode()),
                i.nama(),
                angka.kalimat(ukur.target(i, ini)),
                angka.kalimat(ukur.realisasi(i, ini)),
                nilai(ukur.capaian(i, ini), ukur.kategori(i, ini)),
                peta.indikator(i));
    }

    private IsiPohon.Nilai nilai(Hitungan capaian, Hitungan kategori) {
        TautAngka tampil = angka.kalimat(capaian);
        return new IsiPohon.Nilai(tampil, tahun.peringkat().tanda(kategori));
    }
}
