package id.kinerja.pengukuran.formula;

import id.kinerja.kernel.Arah;
import id.kinerja.kernel.Ungkapan;
import id.kinerja.perencanaan.RumusTurun;
import java.math.BigDecimal;

/** A kind of formula of capaian: realisation against one target, in percent. The target is never zero here. */
public sealed interface BentukCapaian permits CapaianNaik, CapaianTurunSelisih, CapaianTurunRasioTerbalik {
    String nama();

    /** Its form in words. */
    String bentuk();

    /** The form with the figures put in, in Indonesian notation. */
    String terisi(BigDecimal target, BigDecimal realisasi);

    /** The same for a machine. */
    Ungkapan ungkapan(Ungkapan target, Ungkapan realisasi);

    BigDecimal persen(BigDecimal target, BigDecimal realisasi, Pembagian pembagian);

    /** Whether the formula has a value for this realisation. */
    default boolean terdefinisi(BigDecimal realisasi) {
        return true;
    }

    static BentukCapaian untuk(Arah arah, RumusTurun rumusTurun) {
        if (!arah.makinRendahMakinBaik()) {
            return CapaianNaik.RUMUS;
        }
        return rumusTurun == RumusTurun.SELISIH ? CapaianTurunSelisih.RUMUS : CapaianTurunRasioTerbalik.RUMUS;
    }
}
