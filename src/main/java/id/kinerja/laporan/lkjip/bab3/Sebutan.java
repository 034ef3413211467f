package id.kinerja.laporan.lkjip.bab3;

import id.kinerja.laporan.Konteks;
import id.kinerja.perencanaan.Indikator;
import id.kinerja.perencanaan.Sasaran;
import id.kinerja.perencanaan.Tujuan;

/** How tujuan, sasaran and indicators are named in rows and notes. */
public final class Sebutan {
    private Sebutan() {}

    public static String tujuan(Tujuan t) {
        return "Tujuan " + bersih(t.nomor()) + "  " + t.uraian();
    }

    public static String sasaran(Sasaran s) {
        return "Sasaran " + bersih(s.nomor()) + "  " + s.uraian();
    }

    /** "sasaran 2.1", for sentences. */
    public static String sasaranPendek(Sasaran s) {
        return "sasaran " + bersih(s.nomor());
    }

    public static String lengkap(Indikator i) {
        return i.nomor().map(n -> bersih(n) + "  ").orElse("") + i.nama();
    }

    public static String pendek(Indikator i) {
        return i.nomor().map(n -> bersih(n) + "  ").orElse("") + i.sebutan();
    }

    public static String sumberKinerja(Konteks k) {
        return k.data().profil().namaOpd() + ", pengukuran kinerja " + k.tahun() + "; diolah.";
    }

    public static String sumberAnggaran(Konteks k) {
        return k.data().profil().namaOpd() + ", anggaran dan realisasi belanja " + k.tahun() + "; diolah.";
    }

    /** A map of links by its name and by where the agency draws it. */
    public static String peta(Konteks k, String peta) {
        return "peta “" + peta + "”"
                + k.data().kaitan().stream()
                        .filter(x -> x.peta().equals(peta))
                        .findFirst()
                        .map(x -> " (" + x.dasarKaitan() + ")")
                        .orElse("");
    }

    private static String bersih(String nomor) {
        return nomor.endsWith(".") ? nomor.substring(0, nomor.length() - 1) : nomor;
    }
}
