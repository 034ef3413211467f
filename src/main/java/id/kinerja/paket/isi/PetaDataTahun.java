package id.kinerja.paket.isi;

import id.kinerja.datatahun.DataTahun;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Typed rows to the snapshot; only for packages without errors. */
public final class PetaDataTahun {
    private PetaDataTahun() {}

    /** {@code setelan}: the settings as {@link BacaSetelan} gives them. */
    public static DataTahun petakan(
            IsiPaket isi, Baris setelan, Map<String, String> narasi, Map<String, byte[]> berkas) {
        PetaPerencanaan rencana = new PetaPerencanaan(isi);
        return new DataTahun(
                PetaOrganisasi.profil(isi.baris("profil").getFirst()),
                daftar(isi, "pejabat", PetaOrganisasi::pejabat),
                daftar(isi, "unit", PetaOrganisasi::unit),
                daftar(isi, "tugas_fungsi", PetaOrganisasi::tugasFungsi),
                daftar(isi, "isu_strategis", PetaOrganisasi::isuStrategis),
                daftar(isi, "landasan_hukum", PetaOrganisasi::landasanHukum),
                daftar(isi, "visi_misi", PetaPerencanaan::visiMisi),
                daftar(isi, "tujuan", PetaPerencanaan::tujuan),
                daftar(isi, "sasaran", PetaPerencanaan::sasaran),
                daftar(isi, "strategi", PetaPerencanaan::strategi),
                daftar(isi, "indikator", PetaPerencanaan::indikator),
                daftar(isi, "target", rencana::target),
                daftar(isi, "realisasi", rencana::realisasi),
                daftar(isi, "program", PetaAnggaran::program),
                daftar(isi, "kegiatan", PetaAnggaran::kegiatan),
                daftar(isi, "sub_kegiatan", PetaAnggaran::subKegiatan),
                daftar(isi, "anggaran", PetaAnggaran::anggaran),
                daftar(isi, "anggaran_jenis", PetaAnggaran::anggaranJenis),
                daftar(isi, "jumlah_dinyatakan", PetaAnggaran::jumlahDinyatakan),
                daftar(isi, "kaitan", PetaAnggaran::kaitan),
                daftar(isi, "spm", PetaPerjanjian::layananSpm),
                daftar(isi, "spm_mutu", PetaPerjanjian::mutuSpm),
                daftar(isi, "perjanjian", PetaPerjanjian::barisPk),
                daftar(isi, "perjanjian_anggaran", PetaPerjanjian::anggaranPk),
                daftar(isi, "pihak_pk", PetaPerjanjian::pihakPk),
                daftar(isi, "pegawai", PetaOrganisasi::pegawai),
                daftar(isi, "sarana", PetaOrganisasi::sarana),
                daftar(isi, "cacah", PetaLaporan::cacah),
                daftar(isi, "faktor", PetaLaporan::faktor),
                daftar(isi, "rekomendasi", PetaLaporan::rekomendasi),
                daftar(isi, "inovasi", PetaOrganisasi::inovasi),
                daftar(isi, "dilaporkan", PetaLaporan::dilaporkan),
                daftar(isi, "keputusan", PetaLaporan::keputusan),
                BacaSkala.petakan(isi, setelan),
                BacaSetelan.petakan(setelan),
                isi.baris("susunan").stream()
                        .sorted(Comparator.comparingInt(b -> b.bulat("urut")))
                        .map(PetaLaporan::susunan)
                        .toList(),
                daftar(isi, "lampiran", PetaLaporan::lampiran),
                Map.copyOf(narasi),
                Map.copyOf(berkas));
    }

    private static <T> List<T> daftar(IsiPaket isi, String tabel, Function<Baris, T> peta) {
        return isi.baris(tabel).stream().map(peta).toList();
    }
}
