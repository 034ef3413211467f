package id.kinerja.datatahun;

import id.kinerja.anggaran.Anggaran;
import id.kinerja.anggaran.AnggaranJenis;
import id.kinerja.anggaran.JumlahDinyatakan;
import id.kinerja.anggaran.Kaitan;
import id.kinerja.anggaran.Kegiatan;
import id.kinerja.anggaran.Program;
import id.kinerja.anggaran.SubKegiatan;
import id.kinerja.kernel.TahunAnggaran;
import id.kinerja.organisasi.Inovasi;
import id.kinerja.organisasi.IsuStrategis;
import id.kinerja.organisasi.LandasanHukum;
import id.kinerja.organisasi.Pegawai;
import id.kinerja.organisasi.Pejabat;
import id.kinerja.organisasi.Profil;
import id.kinerja.organisasi.Sarana;
import id.kinerja.organisasi.TugasFungsi;
import id.kinerja.organisasi.Unit;
import id.kinerja.perencanaan.Indikator;
import id.kinerja.perencanaan.Realisasi;
import id.kinerja.perencanaan.Sasaran;
import id.kinerja.perencanaan.Strategi;
import id.kinerja.perencanaan.Target;
import id.kinerja.perencanaan.Tujuan;
import id.kinerja.perencanaan.VisiMisi;
import id.kinerja.perjanjian.AnggaranPk;
import id.kinerja.perjanjian.BarisPk;
import id.kinerja.perjanjian.PihakPk;
import id.kinerja.spm.LayananSpm;
import id.kinerja.spm.MutuSpm;
import java.util.List;
import java.util.Map;

/**
 * One agency, one year, with its history: everything a report says and nothing derived.
 *
 * <p>Lists keep the order of the package. Immutable, so measurement and reports are pure functions over it.
 *
 * @param narasi Markdown by section, may hold live references such as {@code {capaian:1.1.1}}
 * @param berkas content of the attachments by path
 */
public record DataTahun(
        Profil profil,
        List<Pejabat> pejabat,
        List<Unit> unit,
        List<TugasFungsi> tugasFungsi,
        List<IsuStrategis> isuStrategis,
        List<LandasanHukum> landasanHukum,
        List<VisiMisi> visiMisi,
        List<Tujuan> tujuan,
        List<Sasaran> sasaran,
        List<Strategi> strategi,
        List<Indikator> indikator,
        List<Target> target,
        List<Realisasi> realisasi,
        List<Program> program,
        List<Kegiatan> kegiatan,
        List<SubKegiatan> subKegiatan,
        List<Anggaran> anggaran,
        List<AnggaranJenis> anggaranJenis,
        List<JumlahDinyatakan> jumlahDinyatakan,
        List<Kaitan> kaitan,
        List<LayananSpm> spm,
        List<MutuSpm> spmMutu,
        List<BarisPk> perjanjian,
        List<AnggaranPk> perjanjianAnggaran,
        List<PihakPk> pihakPk,
        List<Pegawai> pegawai,
        List<Sarana> sarana,
        List<Cacah> cacah,
        List<Faktor> faktor,
        List<Rekomendasi> rekomendasi,
        List<Inovasi> inovasi,
        List<Dilaporkan> dilaporkan,
        List<Keputusan> keputusan,
        Skala skala,
        Setelan setelan,
        List<BabSusunan> susunan,
        List<Lampiran> lampiran,
        Map<String, String> narasi,
        Map<String, byte[]> berkas) {

    public TahunAnggaran tahun() {
        return profil.tahun();
    }
}
