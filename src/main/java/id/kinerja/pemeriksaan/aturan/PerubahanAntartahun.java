package id.kinerja.pemeriksaan.aturan;

import id.kinerja.pemeriksaan.telaah.HubunganKolom;
import id.kinerja.pemeriksaan.telaah.HubunganKolom.Ragam;

/** Tells a change from year to year from other differences. */
public final class PerubahanAntartahun {
    private PerubahanAntartahun() {}

    public static boolean adalah(HubunganKolom h) {
        boolean duaTahun = h.asal().stream()
                        .map(k -> k.tahun())
                        .filter(t -> t.isPresent())
                        .distinct()
                        .count()
                == 2;
        return h.ragam() == Ragam.PERTUMBUHAN || h.ragam() == Ragam.SELISIH && duaTahun;
    }
}
