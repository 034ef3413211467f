package id.kinerja.laporan.pk;

import id.kinerja.laporan.BabLaporan;
import id.kinerja.laporan.Bagian;
import id.kinerja.perjanjian.VersiPk;
import java.util.List;

/** Chapters of the agreement: statement and annex of the original, then of the revision. @dasar PermenPAN-RB 53/2014, Lampiran I */
final class SusunanPk {
    private SusunanPk() {}

    static List<BabLaporan> isi(int tahun) {
        return List.of(
                bab("pk-murni", new PernyataanPerjanjian(VersiPk.MURNI), tahun, ""),
                bab("pk-murni-lampiran", new LampiranPerjanjian(VersiPk.MURNI), tahun, ""),
                bab("pk-perubahan", new PernyataanPerjanjian(VersiPk.PERUBAHAN), tahun, "P"),
                bab("pk-perubahan-lampiran", new LampiranPerjanjian(VersiPk.PERUBAHAN), tahun, "P"));
    }

    private static BabLaporan bab(String kunci, Bagian bagian, int tahun, String awalan) {
        return new BabLaporan(kunci, "", bagian.judul() + " Tahun " + tahun, awalan, List.of(bagian));
    }
}
