package id.kinerja.laporan.lkjip.bab4;

import id.kinerja.laporan.BabLaporan;
import java.util.List;

/** Sections of BAB IV. */
public final class SusunanBab4 {
    private SusunanBab4() {}

    public static BabLaporan bab() {
        return new BabLaporan(
                "bab4",
                "BAB IV",
                "Penutup",
                "4",
                List.of(new Kesimpulan(), new RencanaTindakLanjut(), new TindakLanjutEvaluasi()));
    }
}
