package id.kinerja.laporan.lkjip.bab3;

import id.kinerja.laporan.BabLaporan;
import java.util.List;

/** Sections of BAB III. */
public final class SusunanBab3 {
    private SusunanBab3() {}

    public static BabLaporan bab() {
        return new BabLaporan(
                "bab3",
                "BAB III",
                "Akuntabilitas Kinerja",
                "3",
                List.of(
                        new CaraMengukur(),
                        new CapaianOrganisasi(),
                        new TargetRealisasi(),
                        new KinerjaTriwulan(),
                        new ProgramIndikator(),
                        new TahunLalu(),
                        new TargetAkhir(),
                        new StandarNasional(),
                        new Penyebab(),
                        new Efisiensi(),
                        new ProgramPenunjang(),
                        new Keluaran(),
                        new CapaianSpm(),
                        new DataPendukung(),
                        new Anggaran(),
                        new AnggaranRinci(),
                        new AnggaranSasaran(),
                        new InovasiPenghargaan()));
    }
}
