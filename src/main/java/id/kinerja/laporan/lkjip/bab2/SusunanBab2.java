package id.kinerja.laporan.lkjip.bab2;

import id.kinerja.laporan.BabLaporan;
import java.util.List;

/** Sections of BAB II. */
public final class SusunanBab2 {
    private SusunanBab2() {}

    public static BabLaporan bab() {
        return new BabLaporan(
                "bab2",
                "BAB II",
                "Perencanaan Kinerja",
                "2",
                List.of(
                        new RencanaStrategis(),
                        new TujuanSasaran(),
                        new StrategiKebijakan(),
                        new ProgramSasaran(),
                        new RencanaKinerja(),
                        new KinerjaUtama(),
                        new TargetSpm(),
                        new PerjanjianTahunIni(),
                        new TargetProgram(),
                        new RencanaAnggaran(),
                        new AlokasiSasaran(),
                        new AlokasiProgram()));
    }
}
