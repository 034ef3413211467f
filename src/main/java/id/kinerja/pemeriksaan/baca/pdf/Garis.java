package id.kinerja.pemeriksaan.baca.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A ruling line along an axis.
 *
 * @param letak its position across the axis
 * @param dari where it begins along the axis
 * @param sampai where it ends
 */
record Garis(float letak, float dari, float sampai) {
    /** Lines nearer than this are one: the two edges of a thick one, a double one, pieces of a dashed one. */
    static final float DEKAT = 3;

    float panjang() {
        return sampai - dari;
    }

    /** Whether it meets a line across. */
    boolean bertemu(Garis lintang) {
        return letak >= lintang.dari - DEKAT
                && letak <= lintang.sampai + DEKAT
                && lintang.letak >= dari - DEKAT
                && lintang.letak <= sampai + DEKAT;
    }

    /** Joins pieces that continue or cover each other. */
    static List<Garis> gabung(List<Garis> potongan) {
        List<Garis> urut = new ArrayList<>(potongan);
        urut.sort(Comparator.comparingDouble(Garis::letak));
        List<Garis> hasil = new ArrayList<>();
        for (int i = 0; i < urut.size(); ) {
            int j = i + 1;
            while (j < urut.size() && urut.get(j).letak - urut.get(i).letak < DEKAT) {
                j++;
            }
            sejajar(urut.subList(i, j), hasil);
            i = j;
        }
        return hasil;
    }

    private static void sejajar(List<Garis> selajur, List<Garis> hasil) {
        float letak = (selajur.getFirst().letak + selajur.getLast().letak) / 2;
        List<Garis> urut = new ArrayList<>(selajur);
        urut.sort(Comparator.comparingDouble(Garis::dari));
        float dari = urut.getFirst().dari;
        float sampai = urut.getFirst().sampai;
        for (Garis g : urut) {
            if (g.dari > sampai + DEKAT) {
                hasil.add(new Garis(letak, dari, sampai));
                dari = g.dari;
                sampai = g.sampai;
            }
            sampai = Math.max(sampai, g.sampai);
        }
        hasil.add(new Garis(letak, dari, sampai));
    }
}
