package id.kinerja.layar.pemantauan;

import id.kinerja.tampilan.Keparahan;
import java.util.List;

/**
 * What is found about a data year, in a few lines.
 *
 * @param jalur address of the page that has all of it
 * @param jumlah e.g. {@code 2 kesalahan, 14 peringatan, dan 5 catatan}; blank when nothing was found
 * @param catatan why something was not checked, one sentence each
 * @param awal the gravest, one line for each rule
 * @param lain rules that found something and are not among them
 */
public record RingkasPantauan(
        String jalur, Keadaan keadaan, String jumlah, List<String> catatan, List<Butir> awal, int lain) {
    public RingkasPantauan {
        catatan = List.copyOf(catatan);
        awal = List.copyOf(awal);
    }

    /** How far it is. */
    public enum Keadaan {
        BERJALAN,
        /** Something was not checked: that nothing was found says little. */
        TIDAK_SELESAI,
        BERSIH,
        ADA_TEMUAN
    }

    public boolean berjalan() {
        return keadaan == Keadaan.BERJALAN;
    }

    /** What one rule found. */
    public record Butir(Keparahan keparahan, String judul, String pokok, String alamat) {}
}
