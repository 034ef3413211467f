package id.kinerja.pemeriksaan.baca.pdf;

import id.kinerja.pemeriksaan.baca.SelCetak;
import id.kinerja.pemeriksaan.baca.SelCetak.Ragam;
import java.util.List;
import java.util.function.Function;

/** A table without vertical rules: its rows, and where its columns end. */
final class TabelTerurai {
    final List<List<SelCetak>> baris;
    private final float[] tepi;
    /** Its first line, to know it again where it is repeated. */
    private final String kepala;

    /** A table that says nothing about the next one. */
    static final TabelTerurai TIADA = new TabelTerurai(List.of(), new float[0], "");

    private TabelTerurai(List<List<SelCetak>> baris, float[] tepi, String kepala) {
        this.baris = baris;
        this.kepala = kepala;
        this.tepi = tepi;
    }

    /** Puts the lines into columns; edges that turn out to part nothing are left out. */
    private static TabelTerurai dari(float[] tepi, String kepala, Function<float[], List<List<SelCetak>>> urai) {
        List<List<SelCetak>> baris = urai.apply(tepi);
        float[] perlu = KolomSemu.tanpa(tepi, baris);
        return perlu.length == tepi.length ? new TabelTerurai(baris, tepi, kepala) : dari(perlu, kepala, urai);
    }

    /**
     * The columns of this table for lines of the next page that go on with it, where some columns may be empty: when they have no
     * other heading, its edges cut no word there and none of the edges found is lost.
     */
    TabelTerurai diteruskan(List<Larik> larik, float[] sendiri, Function<float[], List<List<SelCetak>>> urai) {
        String pertama = larik.getFirst().teks();
        boolean baru = berkepala(larik, sendiri) && !pertama.equals(kepala);
        if (baru || tepi.length <= sendiri.length || !tidakMemotong(larik) || !mencakup(larik, sendiri)) {
            return dari(sendiri, pertama, urai);
        }
        return new TabelTerurai(urai.apply(tepi), tepi, kepala);
    }

    int kolom() {
        return tepi.length + 1;
    }

    /** Whether the first line is bold, or has words and no figures in each column. */
    private static boolean berkepala(List<Larik> larik, float[] tepi) {
        Larik pertama = larik.getFirst();
        if (pertama.ragam() == Ragam.TEBAL) {
            return true;
        }
        List<Potong> potong = Potong.potong(pertama, tepi);
        return potong.stream().noneMatch(Potong::angka)
                && potong.stream().map(Potong::kolom).distinct().count() > tepi.length;
    }

    private boolean tidakMemotong(List<Larik> larik) {
        for (Larik l : larik) {
            for (Kata k : l.kata()) {
                for (float x : tepi) {
                    if (k.kiri() < x - 1 && k.kanan() > x + 1) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** Whether every edge found has one of this table in the same gap. */
    private boolean mencakup(List<Larik> larik, float[] sendiri) {
        for (float s : sendiri) {
            boolean ada = false;
            for (float x : tepi) {
                ada |= larik.stream()
                        .noneMatch(l -> l.kata().stream()
                                .anyMatch(k -> k.kotak().tengahX() > Math.min(s, x)
                                        && k.kotak().tengahX() < Math.max(s, x)));
            }
            if (!ada) {
                return false;
            }
        }
        return true;
    }
}
