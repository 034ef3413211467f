package id.kinerja.pemeriksaan;

import id.kinerja.pemeriksaan.aturan.bentuk.AngkaTanpaSpasi;
import id.kinerja.pemeriksaan.aturan.bentuk.AwalanRupiahSeragam;
import id.kinerja.pemeriksaan.aturan.bentuk.KelompokRibuanUtuh;
import id.kinerja.pemeriksaan.aturan.bentuk.PemisahRibuanSeragam;
import id.kinerja.pemeriksaan.aturan.bentuk.SatuanKolomSeragam;
import id.kinerja.pemeriksaan.aturan.bentuk.SatuanSesuaiIndikator;
import id.kinerja.pemeriksaan.aturan.bentuk.TandaDesimalSeragam;
import id.kinerja.pemeriksaan.aturan.bentuk.TandaPersenSeragam;
import id.kinerja.pemeriksaan.aturan.bersama.AnalisisTidakMenyalinTahunLalu;
import id.kinerja.pemeriksaan.aturan.bersama.AnggaranSamaDenganLaporanRealisasi;
import id.kinerja.pemeriksaan.aturan.bersama.AngkaSamaDiSemuaBerkas;
import id.kinerja.pemeriksaan.aturan.bersama.IndikatorBerkasPerjanjianDiukur;
import id.kinerja.pemeriksaan.aturan.bersama.RealisasiTahunLaluSamaDenganLaporannya;
import id.kinerja.pemeriksaan.aturan.bersama.RekomendasiEvaluasiDijawab;
import id.kinerja.pemeriksaan.aturan.bersama.SatuPejabatSatuNipDiSemuaBerkas;
import id.kinerja.pemeriksaan.aturan.bersama.TargetPerjanjianSamaDenganRenstra;
import id.kinerja.pemeriksaan.aturan.bersama.TargetSamaDenganBerkasPerjanjian;
import id.kinerja.pemeriksaan.aturan.efisiensi.EfisiensiSamaDenganHitungan;
import id.kinerja.pemeriksaan.aturan.jumlah.AnakSamaDenganInduk;
import id.kinerja.pemeriksaan.aturan.jumlah.KolomJumlahSamaDenganRincian;
import id.kinerja.pemeriksaan.aturan.jumlah.ProgramAdaUntukSetiapKegiatan;
import id.kinerja.pemeriksaan.aturan.jumlah.SelisihSamaDenganHitungan;
import id.kinerja.pemeriksaan.aturan.jumlah.TotalSamaDenganJumlah;
import id.kinerja.pemeriksaan.aturan.kategori.KategoriSesuaiSkala;
import id.kinerja.pemeriksaan.aturan.kategori.SkalaTanpaCelah;
import id.kinerja.pemeriksaan.aturan.kelengkapan.BagianWajibAda;
import id.kinerja.pemeriksaan.aturan.kelengkapan.BanyakButirSesuai;
import id.kinerja.pemeriksaan.aturan.kelengkapan.DaftarYangDisebutAda;
import id.kinerja.pemeriksaan.aturan.kelengkapan.PembandingNasionalAda;
import id.kinerja.pemeriksaan.aturan.kelengkapan.RincianSamaDenganBanyaknya;
import id.kinerja.pemeriksaan.aturan.kelengkapan.RumusSelesai;
import id.kinerja.pemeriksaan.aturan.kelengkapan.SelTerisi;
import id.kinerja.pemeriksaan.aturan.kewajaran.DeretTidakBeku;
import id.kinerja.pemeriksaan.aturan.kewajaran.FisikSepadanDenganKeuangan;
import id.kinerja.pemeriksaan.aturan.kewajaran.IndikatorPerjanjianDiukur;
import id.kinerja.pemeriksaan.aturan.kewajaran.IndikatorSasaranMengukurHasil;
import id.kinerja.pemeriksaan.aturan.kewajaran.PenerimaSepadanDenganBiaya;
import id.kinerja.pemeriksaan.aturan.kewajaran.PenyebutTidakMelonjak;
import id.kinerja.pemeriksaan.aturan.kewajaran.RekomendasiDitindaklanjuti;
import id.kinerja.pemeriksaan.aturan.kewajaran.SimpulanSesuaiBukti;
import id.kinerja.pemeriksaan.aturan.kewajaran.TargetDitetapkanSebelumRealisasi;
import id.kinerja.pemeriksaan.aturan.kewajaran.TargetTidakDilunakkan;
import id.kinerja.pemeriksaan.aturan.label.KolomTahunSampaiTahunLaporan;
import id.kinerja.pemeriksaan.aturan.label.LembaranNegaraTidakMendahului;
import id.kinerja.pemeriksaan.aturan.label.PembandingBedaTahun;
import id.kinerja.pemeriksaan.aturan.label.PeraturanBertahun;
import id.kinerja.pemeriksaan.aturan.label.PeriodeRencanaSeragam;
import id.kinerja.pemeriksaan.aturan.label.TahunSesuaiTahunLaporan;
import id.kinerja.pemeriksaan.aturan.label.TahunTertulis;
import id.kinerja.pemeriksaan.aturan.label.TanggalTidakMendahuluiLaporan;
import id.kinerja.pemeriksaan.aturan.nama.IstilahTidakBertentangan;
import id.kinerja.pemeriksaan.aturan.nama.KepanjanganSeragam;
import id.kinerja.pemeriksaan.aturan.nama.NamaDaerahLengkap;
import id.kinerja.pemeriksaan.aturan.nama.NamaUnitSeragam;
import id.kinerja.pemeriksaan.aturan.nama.NipSah;
import id.kinerja.pemeriksaan.aturan.nama.PembandingBukanDirinya;
import id.kinerja.pemeriksaan.aturan.nama.SatuPejabatSatuNip;
import id.kinerja.pemeriksaan.aturan.nama.SingkatanDalamNamaSeragam;
import id.kinerja.pemeriksaan.aturan.narasi.BagianSamaDenganSeluruhnya;
import id.kinerja.pemeriksaan.aturan.narasi.CapaianKalimatSamaDenganHitungan;
import id.kinerja.pemeriksaan.aturan.narasi.KalimatSamaDenganTabel;
import id.kinerja.pemeriksaan.aturan.narasi.PersentaseKalimatSamaDenganHitungan;
import id.kinerja.pemeriksaan.aturan.narasi.RincianKalimatSamaDenganJumlah;
import id.kinerja.pemeriksaan.aturan.rasio.CapaianSamaDenganHitungan;
import id.kinerja.pemeriksaan.aturan.rasio.PerbandinganSamaDenganHitungan;
import id.kinerja.pemeriksaan.aturan.rasio.PersentaseKolomSamaDenganHitungan;
import id.kinerja.pemeriksaan.aturan.rasio.SerapanSamaDenganHitungan;
import id.kinerja.pemeriksaan.aturan.rata.RataRataSamaDenganHitungan;
import id.kinerja.pemeriksaan.aturan.rencana.TargetSamaDenganPerjanjian;
import id.kinerja.pemeriksaan.aturan.rumus.ArahCapaianSesuaiIndikator;
import id.kinerja.pemeriksaan.aturan.rumus.RumusIndikatorTidakTerbalik;
import id.kinerja.pemeriksaan.aturan.rumus.RumusKolomSesuaiIsinya;
import id.kinerja.pemeriksaan.aturan.silang.AnggaranSasaranSamaDiSemuaTabel;
import id.kinerja.pemeriksaan.aturan.silang.AngkaSamaDiSemuaTabel;
import id.kinerja.pemeriksaan.aturan.silang.CapaianSamaDenganTabelLain;
import id.kinerja.pemeriksaan.aturan.silang.IndikatorKalimatAdaDiTabel;
import id.kinerja.pemeriksaan.aturan.silang.IndikatorProgramSamaDiSemuaTabel;
import id.kinerja.pemeriksaan.aturan.silang.NamaSamaDiSemuaTabel;
import id.kinerja.pemeriksaan.aturan.silang.SasaranPerjanjianBerasalDariRenstra;
import id.kinerja.pemeriksaan.aturan.silang.UangKalimatSamaDenganTabel;
import id.kinerja.pemeriksaan.aturan.susunan.BabBerurutan;
import id.kinerja.pemeriksaan.aturan.susunan.BagianDaftarIsiAda;
import id.kinerja.pemeriksaan.aturan.susunan.BentukKodeSah;
import id.kinerja.pemeriksaan.aturan.susunan.DaftarIsiSesuaiJudul;
import id.kinerja.pemeriksaan.aturan.susunan.DaftarTabelSesuaiJudulTabel;
import id.kinerja.pemeriksaan.aturan.susunan.HurufBagianBerurutan;
import id.kinerja.pemeriksaan.aturan.susunan.KodeDiBawahInduknya;
import id.kinerja.pemeriksaan.aturan.susunan.KodeTunggal;
import id.kinerja.pemeriksaan.aturan.susunan.NomorBarisBerurutan;
import id.kinerja.pemeriksaan.aturan.susunan.NomorDaftarBerurutan;
import id.kinerja.pemeriksaan.aturan.susunan.NomorTabelTunggal;
import id.kinerja.pemeriksaan.aturan.susunan.PenomoranBarisSeragam;
import id.kinerja.pemeriksaan.aturan.susunan.SistematikaSesuaiJudulBab;
import id.kinerja.pemeriksaan.aturan.susunan.TabelBernomor;
import id.kinerja.pemeriksaan.aturan.terbilang.TerbilangSamaDenganAngka;
import id.kinerja.pemeriksaan.aturan.terbilang.TerbilangTerbaca;
import id.kinerja.pemeriksaan.aturan.tren.ArahKalimatSesuaiAngka;
import id.kinerja.pemeriksaan.aturan.tren.KenaikanSamaDenganHitungan;
import id.kinerja.pemeriksaan.aturan.tren.PerbandinganKalimatSamaDenganTabel;
import id.kinerja.pemeriksaan.aturan.tren.PerubahanKolomSamaDenganHitungan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
            new KolomJumlahSamaDenganRincian(),
            new PersentaseKolomSamaDenganHitungan(),
            new PerubahanKolomSamaDenganHitungan(),
            new ArahKalimatSesuaiAngka(),
            new TargetSamaDenganPerjanjian(),
            new AngkaSamaDiSemuaTabel(),
            new CapaianSamaDenganTabelLain(),
            new UangKalimatSamaDenganTabel(),
            new RataRataSamaDenganHitungan(),
            new SkalaTanpaCelah(),
            new KategoriSesuaiSkala(),
            new EfisiensiSamaDenganHitungan(),
            new RumusKolomSesuaiIsinya(),
            new RumusIndikatorTidakTerbalik(),
            new ArahCapaianSesuaiIndikator(),
            new BagianSamaDenganSeluruhnya(),
            new CapaianKalimatSamaDenganHitungan(),
            new TargetDitetapkanSebelumRealisasi(),
            new DeretTidakBeku(),
            new FisikSepadanDenganKeuangan(),
            new IndikatorPerjanjianDiukur(),
            new TargetTidakDilunakkan(),
            new IndikatorSasaranMengukurHasil(),
            new PenyebutTidakMelonjak(),
            new PenerimaSepadanDenganBiaya(),
            new SimpulanSesuaiBukti(),
            new RekomendasiDitindaklanjuti(),
            new NamaSamaDiSemuaTabel(),
            new SasaranPerjanjianBerasalDariRenstra(),
            new PersentaseKalimatSamaDenganHitungan(),
            new RincianKalimatSamaDenganJumlah(),
            new KalimatSamaDenganTabel(),
            new KenaikanSamaDenganHitungan(),
            new PerbandinganKalimatSamaDenganTabel(),
            new PeraturanBertahun(),
            new LembaranNegaraTidakMendahului(),
            new TahunSesuaiTahunLaporan(),
            new KolomTahunSampaiTahunLaporan(),
            new TahunTertulis(),
            new PembandingBedaTahun(),
            new TanggalTidakMendahuluiLaporan(),
            new PeriodeRencanaSeragam(),
            new DaftarIsiSesuaiJudul(),
            new BagianDaftarIsiAda(),
            new SistematikaSesuaiJudulBab(),
            new DaftarTabelSesuaiJudulTabel(),
            new KodeTunggal(),
            new KodeDiBawahInduknya(),
            new BentukKodeSah(),
            new BabBerurutan(),
            new HurufBagianBerurutan(),
            new NomorDaftarBerurutan(),
            new NomorTabelTunggal(),
            new TabelBernomor(),
            new NomorBarisBerurutan(),
            new PenomoranBarisSeragam(),
            new KepanjanganSeragam(),
            new NamaDaerahLengkap(),
            new NamaUnitSeragam(),
            new SingkatanDalamNamaSeragam(),
            new IstilahTidakBertentangan(),
            new PembandingBukanDirinya(),
            new NipSah(),
            new SatuPejabatSatuNip(),
            new TerbilangSamaDenganAngka(),
            new TerbilangTerbaca(),
            new PemisahRibuanSeragam(),
            new TandaDesimalSeragam(),
            new TandaPersenSeragam(),
            new AngkaTanpaSpasi(),
            new SatuanKolomSeragam(),
            new AwalanRupiahSeragam(),
            new KelompokRibuanUtuh(),
            new SatuanSesuaiIndikator(),
            new BanyakButirSesuai(),
            new RincianSamaDenganBanyaknya(),
            new DaftarYangDisebutAda(),
            new BagianWajibAda(),
            new SelTerisi(),
            new RumusSelesai(),
            new PembandingNasionalAda(),
            new AnggaranSasaranSamaDiSemuaTabel(),
            new IndikatorKalimatAdaDiTabel(),
            new IndikatorProgramSamaDiSemuaTabel());

    /** Rules among several documents. */
    public static final List<AturanBersama> BERSAMA =
            List.of(
                    new SatuPejabatSatuNipDiSemuaBerkas(),
                    new AngkaSamaDiSemuaBerkas(),
                    new AnggaranSamaDenganLaporanRealisasi(),
                    new TargetSamaDenganBerkasPerjanjian(),
                    new IndikatorBerkasPerjanjianDiukur(),
                    new TargetPerjanjianSamaDenganRenstra(),
                    new RealisasiTahunLaluSamaDenganLaporannya(),
                    new AnalisisTidakMenyalinTahunLalu(),
                    new RekomendasiEvaluasiDijawab());

    private DaftarAturan() {}

    /** What is published about all rules. */
    public static List<PenjelasanAturan> penjelasan() {
        return Stream.concat(
                        SEMUA.stream().map(Aturan::penjelasan), BERSAMA.stream().map(AturanBersama::penjelasan))
                .toList();
    }

    /** What is published about the rule with this code. */
    public static Optional<PenjelasanAturan> penjelasan(String kode) {
        return penjelasan().stream().filter(p -> p.kode().equals(kode)).findFirst();
    }
}
