package id.kinerja.laporan.iku;

import id.kinerja.dokumen.Blok.JenisDaftar;
import id.kinerja.laporan.BabLaporan;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.DaftarNomor;
import id.kinerja.laporan.rangkai.SusunanDokumen;
import java.util.List;

/** The table of contents of the IKU report. */
public final class SusunanIku {
    private SusunanIku() {}

    public static SusunanDokumen susunan() {
        DaftarNomor daftarIsi = new DaftarNomor("iku.daftar-isi", JenisDaftar.ISI);
        DaftarNomor daftarTabel = new DaftarNomor("iku.daftar-tabel", JenisDaftar.TABEL);
        return new SusunanDokumen(
                List.of(
                        new BabLaporan("iku-daftar-isi", "", daftarIsi.judul(), "", List.of(daftarIsi)),
                        new BabLaporan("iku-daftar-tabel", "", daftarTabel.judul(), "", List.of(daftarTabel))),
                List.of(
                        bab(1, "I", "Pendahuluan", new LatarBelakangIku(), new LandasanIku()),
                        bab(2, "II", "Penetapan Indikator Kinerja Utama", new PenetapanIku(), new TargetIku()),
                        bab(
                                3,
                                "III",
                                "Capaian Indikator Kinerja Utama",
                                new CapaianIku(),
                                new CapaianDokumenIku(),
                                new PerkembanganIku(),
                                new KemajuanIku()),
                        bab(4, "IV", "Penutup", new PenutupIku())));
    }

    private static BabLaporan bab(int nomor, String romawi, String judul, Bagian... bagian) {
        return new BabLaporan("iku-bab" + nomor, "BAB " + romawi, judul, Integer.toString(nomor), List.of(bagian));
    }
}
