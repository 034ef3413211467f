package id.kinerja.pemantauan;

import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.baca.Letak;
import java.util.List;

/** What a rule found in the data, and what about. */
public record TemuanData(Pokok pokok, Temuan temuan) {
    /**
     * @param kolom which of its figures
     * @param tercetak the figure itself, as people read it
     */
    public static TemuanData dari(
            PenjelasanAturan aturan, Tingkat tingkat, Pokok pokok, String kolom, String tercetak, String penjelasan) {
        return new TemuanData(
                pokok,
                new Temuan(
                        aturan.kode(),
                        aturan.jenis(),
                        tingkat,
                        new Tempat(Letak.urut(0), pokok.sebutan(), kolom, tercetak),
                        "",
                        "",
                        penjelasan,
                        List.of()));
    }
}
