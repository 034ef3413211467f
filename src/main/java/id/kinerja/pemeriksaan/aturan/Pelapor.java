package id.kinerja.pemeriksaan.aturan;

import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import java.util.List;

/** Writes down what one rule finds. */
public record Pelapor(PenjelasanAturan aturan, Pencatat catat) {
    public void error(Tempat di, String seharusnya, String penjelasan, Tempat... terkait) {
        lapor(Tingkat.ERROR, di, seharusnya, penjelasan, List.of(terkait));
    }

    public void warning(Tempat di, String seharusnya, String penjelasan, Tempat... terkait) {
        lapor(Tingkat.WARNING, di, seharusnya, penjelasan, List.of(terkait));
    }

    public void info(Tempat di, String seharusnya, String penjelasan, Tempat... terkait) {
        lapor(Tingkat.INFO, di, seharusnya, penjelasan, List.of(terkait));
    }

    public void lapor(Tingkat tingkat, Tempat di, String seharusnya, String penjelasan, List<Tempat> terkait) {
        catat.temuan(new Temuan(aturan.kode(), aturan.jenis(), tingkat, di, seharusnya, "", penjelasan, terkait));
    }
}
