package id.kinerja.pemeriksaan;

import id.kinerja.pemeriksaan.aturan.label.KolomTahunSampaiTahunLaporan;
import id.kinerja.pemeriksaan.aturan.label.LembaranNegaraTidakMendahului;
import id.kinerja.pemeriksaan.aturan.label.PembandingBedaTahun;
import id.kinerja.pemeriksaan.aturan.label.PeraturanBertahun;
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
import java.util.List;

/** All rules; one line each. */
public final class DaftarAturan {
    public static final List<Aturan> SEMUA = List.of(
            new PeraturanBertahun(),
            new LembaranNegaraTidakMendahului(),
            new TahunSesuaiTahunLaporan(),
            new KolomTahunSampaiTahunLaporan(),
            new TahunTertulis(),
            new PembandingBedaTahun(),
            new TanggalTidakMendahuluiLaporan(),
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
            new TerbilangTerbaca());

    private DaftarAturan() {}
}
