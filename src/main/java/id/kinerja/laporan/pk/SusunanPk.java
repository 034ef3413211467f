package id.kinerja.laporan.pk;

import id.kinerja.laporan.BabLaporan;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.rangkai.SusunanDokumen;
import id.kinerja.perjanjian.VersiPk;
import java.util.List;

/** Chapters of the agreement: statement and annex of the original, then of the revision. @dasar PermenPAN-RB 53/2014, Lampiran I */
public final class SusunanPk {
    private SusunanPk() {}

    public static SusunanDokumen susunan() {
        return new SusunanDokumen(
                List.of(),
                List.of(
                        bab("pk-murni", new PernyataanPerjanjian(VersiPk.MURNI), ""),
                        bab("pk-murni-lampiran", new LampiranPerjanjian(VersiPk.MURNI), ""),
                        bab("pk-perubahan", new PernyataanPerjanjian(VersiPk.PERUBAHAN), "P"),
                        bab("pk-perubahan-lampiran", new LampiranPerjanjian(VersiPk.PERUBAHAN), "P")));
    }

    private static BabLaporan bab(String kunci, Bagian bagian, String awalan) {
        return new BabLaporan(kunci, "", bagian.judul(), awalan, List.of(bagian));
    }
}
