package id.kinerja.laporan.lkjip.depan;

import id.kinerja.dokumen.Blok.JenisDaftar;
import id.kinerja.laporan.BabLaporan;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.DaftarNomor;
import java.util.List;

/** Chapters of the front matter. */
public final class SusunanDepan {
    private SusunanDepan() {}

    public static List<BabLaporan> bab() {
        return List.of(
                bab("kata-pengantar", "", new KataPengantar()),
                bab("daftar-isi", "", new DaftarNomor("depan.daftar-isi", JenisDaftar.ISI)),
                bab("daftar-tabel", "", new DaftarNomor("depan.daftar-tabel", JenisDaftar.TABEL)),
                bab("daftar-gambar", "", new DaftarNomor("depan.daftar-gambar", JenisDaftar.GAMBAR)),
                bab("ikhtisar", "R", new Ikhtisar()));
    }

    private static BabLaporan bab(String kunci, String awalan, Bagian bagian) {
        return new BabLaporan(kunci, "", bagian.judul(), awalan, List.of(bagian));
    }
}
