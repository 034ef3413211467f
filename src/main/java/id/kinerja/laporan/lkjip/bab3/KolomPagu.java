package id.kinerja.laporan.lkjip.bab3;

import id.kinerja.anggaran.TahapAnggaran;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.KodeProgram;
import id.kinerja.laporan.Konteks;
import id.kinerja.pengukuran.UkurAnggaran;
import id.kinerja.pengukuran.UkurAnggaran.Ukuran;
import java.util.List;
import java.util.function.Function;

/** A column of ceilings: the one in force, or before it the original where both are known. */
public record KolomPagu(String judul, Function<KodeProgram, Hitungan> pos, Hitungan total) {

    /**
     * A line that the revision leaves alone keeps its original ceiling, so the revised column holds the ceiling in force.
     *
     * @param tunggal head where only one ceiling is known
     */
    public static List<KolomPagu> untuk(Konteks k, String tunggal) {
        UkurAnggaran u = k.ukur().anggaran();
        boolean dua = duaTahap(k);
        KolomPagu berlaku =
                new KolomPagu(dua ? "Pagu perubahan" : tunggal, p -> u.pos(Ukuran.PAGU, p), u.total(Ukuran.PAGU));
        return dua ? List.of(murni(u), berlaku) : List.of(berlaku);
    }

    /** Whether some line of this year has both ceilings. */
    public static boolean duaTahap(Konteks k) {
        return k.data().anggaran().stream()
                .filter(a -> a.tahun().equals(k.data().tahun()))
                .anyMatch(a -> a.paguMurni().isPresent() && a.paguPerubahan().isPresent());
    }

    /** A line that only the revision brought has no original ceiling; that needs no remark. */
    private static KolomPagu murni(UkurAnggaran u) {
        return new KolomPagu(
                "Pagu murni",
                p -> tanpaCatatan(u.pagu(TahapAnggaran.MURNI, p)),
                tanpaCatatan(u.pagu(TahapAnggaran.MURNI)));
    }

    private static Hitungan tanpaCatatan(Hitungan h) {
        return switch (h) {
            case Hitungan.Fakta f ->
                new Hitungan.Fakta(f.alamat(), f.uraian(), f.hasil(), f.satuan(), f.sumber(), List.of());
            case Hitungan.Turunan t ->
                new Hitungan.Turunan(t.alamat(), t.uraian(), t.hasil(), t.satuan(), t.rumus(), t.operan(), List.of());
        };
    }
}
