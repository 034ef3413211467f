package id.kinerja.pemeriksaan;

import id.kinerja.pemeriksaan.aturan.NaskahUji;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the Word copies of the reports into a folder ({@code naskah-000.docx}, …), from which LibreOffice made the PDFs of the tests:
 * {@code soffice --headless --convert-to pdf naskah-*.docx}. Renew them when {@link SalinanNaskah} sets Word files otherwise.
 */
final class TulisSalinanDocx {
    private TulisSalinanDocx() {}

    public static void main(String[] argumen) throws IOException {
        for (String nomor : List.of("000", "001", "003", "004")) {
            Files.write(Path.of(argumen[0], "naskah-" + nomor + ".docx"), SalinanNaskah.docx(NaskahUji.nyata(nomor)));
        }
    }
}
