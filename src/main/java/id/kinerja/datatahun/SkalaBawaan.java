package id.kinerja.datatahun;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The scales that come with Kinerja, bounds as printed, with the default policies: a gap falls to the class below, an overlap goes
 * to the class above.
 *
 * @dasar Permendagri 86/2017
 */
public final class SkalaBawaan {
    /** Scale used where none is given. */
    public static final String BAKU = "permendagri-86-2017";

    private static final Map<String, Skala> SEMUA = muat();

    private SkalaBawaan() {}

    public static Optional<Skala> cari(String kode) {
        return Optional.ofNullable(SEMUA.get(kode));
    }

    public static Skala baku() {
        return Objects.requireNonNull(SEMUA.get(BAKU));
    }

    public static List<String> kode() {
        return List.copyOf(SEMUA.keySet());
    }

    private static Map<String, Skala> muat() {
        Map<String, List<KelasSkala>> kelas = new LinkedHashMap<>();
        Map<String, String> nama = new LinkedHashMap<>();
        try (Reader isi = new InputStreamReader(
                        Objects.requireNonNull(SkalaBawaan.class.getResourceAsStream("/skala/bawaan.csv")),
                        StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(isi)) {
            for (NamedCsvRecord b : csv) {
                nama.put(b.getField("skala"), b.getField("nama_skala"));
                kelas.computeIfAbsent(b.getField("skala"), k -> new ArrayList<>())
                        .add(new KelasSkala(
                                b.getField("kelas"),
                                batas(b.getField("min")),
                                b.getField("min_termasuk").equals("ya"),
                                batas(b.getField("maks")),
                                b.getField("maks_termasuk").equals("ya")));
            }
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
        Map<String, Skala> hasil = new LinkedHashMap<>();
        kelas.forEach((k, daftar) -> hasil.put(
                k,
                new Skala(
                        k,
                        Objects.requireNonNull(nama.get(k)),
                        daftar,
                        KebijakanCelah.BATAS_BAWAH,
                        KebijakanTumpangTindih.KELAS_ATAS)));
        return hasil;
    }

    private static Optional<BigDecimal> batas(String teks) {
        return teks.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(teks));
    }
}
