package id.kinerja.contoh;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A figure as the agency printed it: which table, source line and column, and the address of our number for it. A further file
 * lists the figures where ours differs, each with its reason.
 */
record Tercetak(String tabel, String baris, String kolom, String tercetak, String alamat) {

    /** Why our figure differs from the printed one. */
    record Selisih(String dihitung, String alasan) {}

    static List<Tercetak> baca(Path berkas) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(berkas);
                Stream<NamedCsvRecord> baris = csv.stream()) {
            return baris.map(b -> new Tercetak(
                            b.getField("tabel"),
                            b.getField("baris"),
                            b.getField("kolom"),
                            b.getField("tercetak"),
                            b.getField("alamat")))
                    .toList();
        }
    }

    static Map<String, Selisih> selisih(Path berkas) throws IOException {
        Map<String, Selisih> hasil = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(berkas)) {
            for (NamedCsvRecord b : csv) {
                Selisih kembar = hasil.put(
                        b.getField("tabel") + " | " + b.getField("baris") + " | " + b.getField("kolom"),
                        new Selisih(b.getField("dihitung"), b.getField("alasan")));
                if (kembar != null) {
                    throw new IllegalStateException("dua kali dalam " + berkas + ": " + b);
                }
            }
        }
        return hasil;
    }

    String tempat() {
        return tabel + " | " + baris + " | " + kolom;
    }
}
