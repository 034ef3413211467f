package id.kinerja.cli.hitung;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;

/** CSV in the dialect of the input: cells pass through untouched, results use its decimal mark. */
final class PenulisCsv implements PenulisHasil {
    private final CsvWriter csv;
    private final char desimal;
    private final int lebar;

    PenulisCsv(Writer keluar, Dialek dialek, KolomHitung kolom) {
        csv = CsvWriter.builder().fieldSeparator(dialek.pemisah()).build(keluar);
        desimal = dialek.desimal();
        lebar = kolom.nama().size();
        CsvWriter.CsvWriterRecord kepala = csv.writeRecord();
        kolom.nama().forEach(kepala::writeField);
        KolomHitung.HASIL.forEach(kepala::writeField);
        kepala.endRecord();
    }

    @Override
    public void baris(List<String> sel, HasilBaris hasil) {
        CsvWriter.CsvWriterRecord baris = csv.writeRecord();
        for (int i = 0; i < lebar; i++) {
            baris.writeField(i < sel.size() ? sel.get(i) : "");
        }
        baris.writeField(hasil.capaian().map(this::tulis).orElse(""));
        baris.writeField(hasil.kategori());
        baris.writeField(hasil.catatan());
        baris.endRecord();
    }

    private String tulis(BigDecimal nilai) {
        String polos = nilai.toPlainString();
        return desimal == '.' ? polos : polos.replace('.', desimal);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
