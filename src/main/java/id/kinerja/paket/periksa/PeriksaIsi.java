package id.kinerja.paket.periksa;

import id.kinerja.paket.Pencatat;
import id.kinerja.paket.isi.Baris;
import id.kinerja.paket.isi.IsiPaket;

/** All checks over the typed rows; a check is left out when a table it looks at could not be read whole. */
public final class PeriksaIsi {
    private PeriksaIsi() {}

    public static void periksa(IsiPaket isi, Baris setelan, Pencatat pencatat) {
        PeriksaKunci.periksa(isi, pencatat);
        PeriksaRujukan.periksa(isi, pencatat);
        PeriksaProfil.periksa(isi, pencatat);
        PeriksaUnit.periksa(isi, pencatat);
        PeriksaPohonAnggaran.periksa(isi, pencatat);
        PeriksaIndikator.periksa(isi, pencatat);
        if (isi.utuh("target")) {
            PeriksaTarget.periksa(isi, pencatat);
        }
        if (isi.utuh("realisasi", "profil")) {
            PeriksaRealisasi.periksa(isi, pencatat);
        }
        if (isi.utuh("indikator", "target", "realisasi")) {
            PeriksaKewajaran.periksa(isi, pencatat);
            PeriksaTriwulan.periksa(isi, pencatat);
        }
        PeriksaRenstra.periksa(isi, pencatat);
        PeriksaBukti.periksa(isi, pencatat);
        if (isi.utuh("anggaran")) {
            PeriksaAnggaran.periksa(isi, pencatat);
        }
        if (isi.utuh("profil", "anggaran")) {
            PeriksaJumlah.periksa(isi, pencatat);
        }
        if (isi.utuh("profil", "realisasi", "perjanjian")) {
            PeriksaPerjanjian.periksa(isi, pencatat);
        }
        if (isi.utuh("profil", "indikator", "target", "perjanjian", "keputusan")) {
            PeriksaTargetPk.periksa(isi, pencatat);
        }
        if (isi.utuh("kaitan", "setelan")) {
            PeriksaKaitan.periksa(isi, setelan, pencatat);
        }
        if (isi.utuh("skala", "setelan")) {
            PeriksaSkala.periksa(isi, setelan, pencatat);
        }
    }
}
