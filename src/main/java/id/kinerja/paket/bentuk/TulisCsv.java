package id.kinerja.paket.bentuk;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The canonical CSV of a table: UTF-8, comma, line feed, quotes only where needed; formulas defused. */
public final class TulisCsv {
    private TulisCsv() {}

    public static byte[] tulis(TabelMentah tabel) {
        StringWriter teks = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(teks)) {
            if (!tabel.judul().isEmpty()) {
                csv.writeRecord(terjaga(tabel.judul()));
            }
            tabel.baris().forEach(b -> csv.writeRecord(terjaga(b.sel())));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return teks.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> terjaga(List<String> sel) {
        return sel.stream().map(PenjagaRumus::jaga).toList();
    }
}
