package id.kinerja.laporan.rangkai;

import id.kinerja.dokumen.Bab;
import java.util.ArrayList;
import java.util.List;

/** Numbers the annexes that are really there one after the other. */
final class NomorLampiran {
    private static final String AWAL = "lampiran";

    private NomorLampiran() {}

    static boolean lampiran(Bab bab) {
        return bab.kunci().startsWith(AWAL);
    }

    static List<Bab> berurutan(List<Bab> semua) {
        List<Bab> hasil = new ArrayList<>();
        int nomor = 0;
        for (Bab b : semua) {
            if (lampiran(b)) {
                nomor++;
                hasil.add(new Bab(b.kunci(), "LAMPIRAN " + nomor, b.judul(), "L" + nomor, b.blok()));
            } else {
                hasil.add(b);
            }
        }
        return hasil;
    }
}
