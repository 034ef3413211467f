package id.kinerja.paket.skema;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The schema of the data package, read from {@code paket/*.csv}: the one place that says which tables and columns there are. */
public record Skema(List<TabelSkema> tabel, List<SetelanSkema> setelan) {
    private static final Skema BERLAKU = muat();

    public static Skema berlaku() {
        return BERLAKU;
    }

    public Optional<TabelSkema> tabel(String kode) {
        return tabel.stream().filter(t -> t.kode().equals(kode)).findFirst();
    }

    private static Skema muat() {
        List<KolomSkema> kolom = baca("kolom").stream()
                .map(r -> new KolomSkema(
                        r.getField("tabel"),
                        r.getField("kolom"),
                        r.getField("judul"),
                        JenisKolom.dari(r.getField("jenis")),
                        ya(r.getField("wajib")),
                        ya(r.getField("kunci")),
                        daftar(r.getField("rujukan")),
                        daftar(r.getField("nilai")),
                        r.getField("bantuan")))
                .toList();
        List<TabelSkema> tabel = baca("tabel").stream()
                .map(r -> new TabelSkema(
                        r.getField("tabel"),
                        r.getField("judul"),
                        ya(r.getField("wajib")),
                        r.getField("kegunaan"),
                        kolom.stream()
                                .filter(k -> k.tabel().equals(r.getField("tabel")))
                                .toList()))
                .toList();
        List<SetelanSkema> setelan = baca("setelan").stream()
                .map(r -> new SetelanSkema(
                        r.getField("kunci"),
                        JenisKolom.dari(r.getField("jenis")),
                        daftar(r.getField("nilai")),
                        r.getField("baku"),
                        r.getField("bantuan")))
                .toList();
        return new Skema(tabel, setelan);
    }

    private static List<NamedCsvRecord> baca(String nama) {
        try (InputStream isi = Objects.requireNonNull(Skema.class.getResourceAsStream("/paket/" + nama + ".csv"));
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(isi, StandardCharsets.UTF_8)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean ya(String teks) {
        return teks.equals("ya");
    }

    private static List<String> daftar(String teks) {
        return teks.isEmpty() ? List.of() : Arrays.asList(teks.split("\\|"));
    }
}
