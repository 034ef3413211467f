package id.kinerja.laporan.lkjip.lampiran;

import id.kinerja.laporan.BabLaporan;
import id.kinerja.laporan.Bagian;
import java.util.List;

/** Chapters of the annexes, one section each. */
public final class SusunanLampiran {
    private SusunanLampiran() {}

    public static List<BabLaporan> bab() {
        return List.of(
                bab(1, new PengukuranSasaran()),
                bab(2, new AnggaranSelisih()),
                bab(3, new PengukuranKinerja()),
                bab(4, new PerjanjianKinerja()),
                bab(5, new DaftarInovasi()),
                bab(6, new DaftarKeputusan()));
    }

    private static BabLaporan bab(int nomor, Bagian bagian) {
        return new BabLaporan("lampiran" + nomor, "LAMPIRAN " + nomor, bagian.judul(), "L" + nomor, List.of(bagian));
    }
}
