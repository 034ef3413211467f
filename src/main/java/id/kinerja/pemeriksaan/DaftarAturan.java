package id.kinerja.pemeriksaan;

import id.kinerja.pemeriksaan.aturan.jumlah.AnakSamaDenganInduk;
import id.kinerja.pemeriksaan.aturan.jumlah.ProgramAdaUntukSetiapKegiatan;
import id.kinerja.pemeriksaan.aturan.jumlah.SelisihSamaDenganHitungan;
import id.kinerja.pemeriksaan.aturan.jumlah.TotalSamaDenganJumlah;
import id.kinerja.pemeriksaan.aturan.rasio.CapaianSamaDenganHitungan;
import id.kinerja.pemeriksaan.aturan.rasio.PerbandinganSamaDenganHitungan;
import id.kinerja.pemeriksaan.aturan.rasio.SerapanSamaDenganHitungan;
import id.kinerja.pemeriksaan.aturan.silang.AngkaSamaDiSemuaTabel;
import id.kinerja.pemeriksaan.aturan.silang.CapaianSamaDenganTabelLain;
import id.kinerja.pemeriksaan.aturan.target.TargetSamaDenganPerjanjian;
import id.kinerja.pemeriksaan.aturan.rata.RataRataSamaDenganHitungan;
import id.kinerja.pemeriksaan.aturan.kategori.SkalaTanpaCelah;
import id.kinerja.pemeriksaan.aturan.kategori.KategoriSesuaiSkala;
import id.kinerja.pemeriksaan.aturan.efisiensi.EfisiensiSamaDenganHitungan;
import id.kinerja.pemeriksaan.aturan.rumus.RumusKolomSesuaiIsinya;
import id.kinerja.pemeriksaan.aturan.rumus.RumusIndikatorTidakTerbalik;
import id.kinerja.pemeriksaan.aturan.target.CapaianNasionalAdaTargetnya;
import id.kinerja.pemeriksaan.aturan.narasi.PersentaseKalimatSamaDenganHitungan;
import id.kinerja.pemeriksaan.aturan.narasi.RincianKalimatSamaDenganJumlah;
import id.kinerja.pemeriksaan.aturan.narasi.KalimatSamaDenganTabel;
import id.kinerja.pemeriksaan.aturan.narasi.SimpulanNasionalAdaBuktinya;
import id.kinerja.pemeriksaan.aturan.tren.KenaikanSamaDenganHitungan;
import id.kinerja.pemeriksaan.aturan.tren.PerbandinganKalimatSamaDenganTabel;
import id.kinerja.pemeriksaan.aturan.silang.NamaSamaDiSemuaTabel;
import id.kinerja.pemeriksaan.aturan.silang.SasaranPerjanjianBerasalDariRenstra;
import id.kinerja.pemeriksaan.aturan.kewajaran.TargetDitetapkanSebelumRealisasi;
import id.kinerja.pemeriksaan.aturan.kewajaran.DeretTidakBeku;
import id.kinerja.pemeriksaan.aturan.kewajaran.FisikSepadanDenganKeuangan;
import id.kinerja.pemeriksaan.aturan.kewajaran.IndikatorPerjanjianDiukur;
import id.kinerja.pemeriksaan.aturan.kewajaran.TargetTidakDilunakkan;
import id.kinerja.pemeriksaan.aturan.kewajaran.IndikatorSasaranMengukurHasil;
import id.kinerja.pemeriksaan.aturan.cacah.JumlahButirSamaDenganSebutan;
import id.kinerja.pemeriksaan.aturan.cacah.RincianCacahSamaDenganJumlah;
import id.kinerja.pemeriksaan.aturan.narasi.CapaianKalimatSamaDenganHitungan;
import java.util.List;
import java.util.Optional;

/** All rules; one line each. */
public final class DaftarAturan {
    public static final List<Aturan> SEMUA = List.of(
            new CapaianSamaDenganHitungan(),
            new SerapanSamaDenganHitungan(),
            new PerbandinganSamaDenganHitungan(),
            new AnakSamaDenganInduk(),
            new ProgramAdaUntukSetiapKegiatan(),
            new SelisihSamaDenganHitungan(),
            new TotalSamaDenganJumlah(),
            new TargetSamaDenganPerjanjian(),
            new AngkaSamaDiSemuaTabel(),
            new CapaianSamaDenganTabelLain(),
            new RataRataSamaDenganHitungan(),
            new SkalaTanpaCelah(),
            new KategoriSesuaiSkala(),
            new EfisiensiSamaDenganHitungan(),
            new RumusKolomSesuaiIsinya(),
            new RumusIndikatorTidakTerbalik(),
            new CapaianNasionalAdaTargetnya(),
            new JumlahButirSamaDenganSebutan(),
            new RincianCacahSamaDenganJumlah(),
            new CapaianKalimatSamaDenganHitungan(),
            new TargetDitetapkanSebelumRealisasi(),
            new DeretTidakBeku(),
            new FisikSepadanDenganKeuangan(),
            new IndikatorPerjanjianDiukur(),
            new TargetTidakDilunakkan(),
            new IndikatorSasaranMengukurHasil(),
            new NamaSamaDiSemuaTabel(),
            new SasaranPerjanjianBerasalDariRenstra(),
            new PersentaseKalimatSamaDenganHitungan(),
            new RincianKalimatSamaDenganJumlah(),
            new KalimatSamaDenganTabel(),
            new SimpulanNasionalAdaBuktinya(),
            new KenaikanSamaDenganHitungan(),
            new PerbandinganKalimatSamaDenganTabel());

    private DaftarAturan() {}

    /** What is published about the rule with this code. */
    public static Optional<PenjelasanAturan> penjelasan(String kode) {
        return SEMUA.stream().map(Aturan::penjelasan).filter(p -> p.kode().equals(kode)).findFirst();
    }
}
