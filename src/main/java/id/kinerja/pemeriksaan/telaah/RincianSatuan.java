package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.telaah.AngkaCetak.Bentuk;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A quantity and what a sentence says it consists of, all in the same unit, whatever that is: {@code 80,5 km, yaitu … 30 km dan … 50,5 km}. */
public record RincianSatuan(AngkaCetak seluruh, List<AngkaCetak> bagian, String satuan, String teks) {
    private static final String N = "(?<![\\d.,])(\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?)(?![\\d])";
    private static final Pattern SELURUH = Pattern.compile(
            N
                    + "\\s+(\\p{L}{1,12})\\b[^.;:\\d]{0,60}?\\b(?:terdiri\\s+(?:dari|atas)|terbagi\\s+(?:atas|menjadi)|dengan (?:rincian|kondisi)|yaitu|yakni|meliputi)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AKHIR = Pattern.compile("[;:]|\\.(?:\\s|$)");
    private static final Pattern ANGKA = Pattern.compile(N);

    public RincianSatuan {
        bagian = List.copyOf(bagian);
    }

    public static List<RincianSatuan> dalam(String teks) {
        List<RincianSatuan> hasil = new ArrayList<>();
        Matcher m = SELURUH.matcher(teks);
        while (m.find()) {
            String sisa = teks.substring(m.end());
            Matcher akhir = AKHIR.matcher(sisa);
            String rincian = (akhir.find() ? sisa.substring(0, akhir.start()) : sisa).replaceAll("\\([^)]*\\)", "");
            rincian(m, rincian).ifPresent(hasil::add);
        }
        return List.copyOf(hasil);
    }

    /** Every figure of the breakdown has the unit. */
    private static Optional<RincianSatuan> rincian(Matcher m, String rincian) {
        List<AngkaCetak> bagian = Pattern.compile(N + "\\s+" + m.group(2) + "\\b", Pattern.CASE_INSENSITIVE)
                .matcher(rincian)
                .results()
                .map(r -> PembacaCetak.bilangan(r.group(1), Bentuk.POLOS, ""))
                .toList();
        AngkaCetak seluruh = PembacaCetak.bilangan(m.group(1), Bentuk.POLOS, "");
        boolean utuh = bagian.size() >= 2
                && ANGKA.matcher(rincian).results().count() == bagian.size()
                && !seluruh.rusak()
                && bagian.stream().noneMatch(AngkaCetak::rusak);
        return utuh ? Optional.of(new RincianSatuan(seluruh, bagian, m.group(2), m.group())) : Optional.empty();
    }

    public BigDecimal jumlah() {
        return bagian.stream().map(AngkaCetak::nilai).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Near enough that the parts are meant to be all of it, and not some of it. */
    public boolean hampir() {
        BigDecimal beda = seluruh.nilai().subtract(jumlah()).abs();
        return beda.signum() > 0 && beda.multiply(BigDecimal.TEN).compareTo(seluruh.nilai()) <= 0;
    }
}
