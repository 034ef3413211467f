package id.kinerja.laporan.lkjip.lampiran;

import id.kinerja.laporan.BabLaporan;
import java.util.List;

/** Chapters of the annexes. */
public final class SusunanLampiran {
    private SusunanLampiran() {}

    public static List<BabLaporan> bab() {
        return List.of();
    }
}
