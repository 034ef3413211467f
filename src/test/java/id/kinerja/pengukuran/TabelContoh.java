package id.kinerja.pengukuran;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A table of worked examples that an official can read: semicolons, decimal comma, one example per row. */
public final class TabelContoh {
    private TabelContoh() {}

    /** One example. */
    public record Baris(Map<String, String> isi) {
        public String sel(String kolom) {
            return Objects.requireNonNull(isi.get(kolom), kolom);
        }

        public BigDecimal angka(String kolom) {
            return TabelContoh.angka(sel(kolom));
        }
    }

    public static List<Baris> baca(String nama) {
        try (BufferedReader pembaca = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TabelContoh.class.getResourceAsStream("/pengukuran/" + nama)),
                StandardCharsets.UTF_8))) {
            List<String> baris = pembaca.lines().filter(b -> !b.isBlank()).toList();
            String[] kepala = baris.getFirst().split(";", -1);
            return baris.stream().skip(1).map(b -> pasangkan(kepala, b)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static BigDecimal angka(String teks) {
        return new BigDecimal(teks.replace(".", "").replace(',', '.'));
    }

    private static Baris pasangkan(String[] kepala, String baris) {
        String[] sel = baris.split(";", -1);
        if (sel.length != kepala.length) {
            throw new IllegalStateException("Jumlah kolom tidak sama: " + baris);
        }
        Map<String, String> hasil = new LinkedHashMap<>();
        for (int i = 0; i < sel.length; i++) {
            hasil.put(kepala[i], sel[i]);
        }
        return new Baris(hasil);
    }
}
