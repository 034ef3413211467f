package id.kinerja.laporan.lkjip;

import id.kinerja.organisasi.Profil;

/** The report's name in full; some agencies still call it LAKIP. */
public final class SebutanLaporan {
    private SebutanLaporan() {}

    public static String panjang(Profil p) {
        return p.sebutanLaporan().equals("LAKIP")
                ? "Laporan Akuntabilitas Kinerja Instansi Pemerintah"
                : "Laporan Kinerja Instansi Pemerintah";
    }
}
