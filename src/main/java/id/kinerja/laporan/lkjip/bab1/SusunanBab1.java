package id.kinerja.laporan.lkjip.bab1;

import id.kinerja.laporan.BabLaporan;
import java.util.List;

/** Sections of BAB I. */
public final class SusunanBab1 {
    static final String JUDUL = "Pendahuluan";

    private SusunanBab1() {}

    public static BabLaporan bab() {
        return new BabLaporan(
                "bab1",
                "BAB I",
                JUDUL,
                "1",
                List.of(
                        new LatarBelakang(),
                        new DasarHukum(),
                        new Kedudukan(),
                        new StrukturOrganisasi(),
                        new SumberDayaManusia(),
                        new IsuUtama(),
                        new SaranaPrasarana(),
                        new Keuangan(),
                        new Sistematika()));
    }
}
