package id.kinerja.pemeriksaan;

import id.kinerja.pemeriksaan.baca.Letak;
import id.kinerja.pemeriksaan.telaah.AngkaCetak.Bentuk;
import id.kinerja.pemeriksaan.telaah.PembacaCetak;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Several rules may see one mistake: it is told once, by the most severe of them and among equals by the first. */
final class TemuanTunggal {
    private static final Pattern ANGKA = Pattern.compile("\\d[\\d.,]*");

    private TemuanTunggal() {}

    /** The same figure at the same place that should be the same other figure, for the same kind of reason. */
    private record Kesalahan(Jenis jenis, Letak letak, String kolom, BigDecimal tercetak, BigDecimal seharusnya) {}

    static List<Temuan> dari(List<Temuan> semua) {
        Map<Kesalahan, Temuan> pertama = new HashMap<>();
        semua.stream()
                .sorted(Comparator.comparing(Temuan::tingkat))
                .forEach(t -> kesalahan(t).ifPresent(k -> pertama.putIfAbsent(k, t)));
        List<Temuan> hasil = new ArrayList<>();
        semua.forEach(t -> {
            Temuan yangDipakai =
                    kesalahan(t).map(k -> pertama.getOrDefault(k, t)).orElse(t);
            if (yangDipakai == t || yangDipakai.aturan().equals(t.aturan())) {
                hasil.add(t);
            }
        });
        return List.copyOf(hasil);
    }

    private static Optional<Kesalahan> kesalahan(Temuan t) {
        Optional<BigDecimal> tercetak = angka(t.tempat().tercetak());
        Optional<BigDecimal> seharusnya = angka(t.seharusnya());
        return tercetak.flatMap(a -> seharusnya.map(
                b -> new Kesalahan(t.jenis(), t.tempat().letak(), t.tempat().kolom(), a, b)));
    }

    /** Without trailing zeros, so that {@code 55,0} and {@code 55,00} are the same. */
    private static Optional<BigDecimal> angka(String teks) {
        Matcher m = ANGKA.matcher(teks);
        return m.find()
                ? Optional.of(PembacaCetak.bilangan(m.group().replaceFirst("[.,]+$", ""), Bentuk.POLOS, "")
                        .nilai()
                        .stripTrailingZeros())
                : Optional.empty();
    }
}
