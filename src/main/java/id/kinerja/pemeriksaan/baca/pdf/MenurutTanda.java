package id.kinerja.pemeriksaan.baca.pdf;

import id.kinerja.pemeriksaan.baca.Unsur;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;

final class MenurutTanda {
    private MenurutTanda() {}

    static Optional<List<Unsur>> susun(PDDocument dokumen, List<IsiHalaman> halaman) {
        return Optional.empty();
    }
}
