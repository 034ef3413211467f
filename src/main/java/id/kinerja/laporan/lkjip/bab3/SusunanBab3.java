package id.kinerja.laporan.lkjip.bab3;

import id.kinerja.laporan.BabLaporan;
import java.util.List;

/** Sections of BAB III. */
public final class SusunanBab3 {
    private SusunanBab3() {}

    public static BabLaporan bab() {
        return new BabLaporan("bab3", "BAB III", "Akuntabilitas Kinerja", "3", List.of());
    }
}
