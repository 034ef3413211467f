package id.kinerja.laporan.lkjip.depan;

import id.kinerja.laporan.BabLaporan;
import java.util.List;

/** Chapters of the front matter. */
public final class SusunanDepan {
    private SusunanDepan() {}

    public static List<BabLaporan> bab() {
        return List.of();
    }
}
