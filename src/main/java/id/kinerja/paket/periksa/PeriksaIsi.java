package id.kinerja.paket.periksa;

import id.kinerja.paket.Pencatat;
import id.kinerja.paket.isi.Baris;
import id.kinerja.paket.isi.IsiPaket;

/** All checks over the typed rows. */
public final class PeriksaIsi {
    private PeriksaIsi() {}

    public static void periksa(IsiPaket isi, Baris setelan, Pencatat pencatat) {
        PeriksaKunci.periksa(isi, pencatat);
        PeriksaRujukan.periksa(isi, pencatat);
        PeriksaProfil.periksa(isi, pencatat);
        PeriksaUnit.periksa(isi, pencatat);
        PeriksaPohonAnggaran.periksa(isi, pencatat);
        PeriksaIndikator.periksa(isi, pencatat);
        PeriksaTarget.periksa(isi, pencatat);
        PeriksaRealisasi.periksa(isi, pencatat);
        PeriksaAnggaran.periksa(isi, pencatat);
        PeriksaJumlah.periksa(isi, pencatat);
        PeriksaPerjanjian.periksa(isi, pencatat);
        PeriksaKaitan.periksa(isi, setelan, pencatat);
        PeriksaSkala.periksa(isi, setelan, pencatat);
    }
}
