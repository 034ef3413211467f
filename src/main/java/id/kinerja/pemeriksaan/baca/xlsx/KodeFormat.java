package id.kinerja.pemeriksaan.baca.xlsx;

import id.kinerja.pemeriksaan.baca.xlsx.PotonganFormat.Harfiah;
import id.kinerja.pemeriksaan.baca.xlsx.PotonganFormat.Tanda;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number format: prints a stored number as a reader with Indonesian settings sees it. */
final class KodeFormat {
    /** What a spreadsheet keeps of a number. */
    private static final MathContext TELITI = new MathContext(15, RoundingMode.HALF_UP);

    private static final Pattern BILANGAN =
            Pattern.compile("[+-]?(?:\\d{1,400}(?:\\.\\d{0,400})?|\\.\\d{1,400})(?:[eE][+-]?\\d{1,3})?");
    private static final int BAGIAN_TERBANYAK = 4;

    private final List<BagianFormat> bagian;

    private KodeFormat(List<BagianFormat> bagian) {
        this.bagian = bagian;
    }

    static KodeFormat dari(String kode) {
        List<BagianFormat> hasil = new ArrayList<>();
        for (String b : pisah(kode.length() > 500 ? "General" : kode)) {
            hasil.add(BagianFormat.urai(b));
        }
        return new KodeFormat(hasil);
    }

    /** @param tersimpan as in the file, with a point and perhaps an exponent; what is no number is given back */
    String cetak(String tersimpan, Kalender kalender) {
        if (!BILANGAN.matcher(tersimpan).matches()) {
            return tersimpan;
        }
        BigDecimal nilai = new BigDecimal(tersimpan).round(TELITI);
        BagianFormat b = pilih(nilai);
        if (b.waktu()) {
            return kalender.saat(nilai).map(s -> CetakWaktu.cetak(b, s, nilai)).orElseGet(() -> CetakAngka.umum(nilai));
        }
        boolean minus = nilai.signum() < 0 && !khususNegatif(b);
        return (minus ? "-" : "") + isi(b, nilai.abs());
    }

    private static String isi(BagianFormat b, BigDecimal nilai) {
        if (b.berisi(Tanda.UMUM)
                || b.berisi(Tanda.PECAHAN)
                || b.berisi(Tanda.TEKS)
                || b.potongan().isEmpty()) {
            StringBuilder hasil = new StringBuilder();
            boolean sudah = false;
            for (PotonganFormat p : b.potongan()) {
                if (p instanceof Harfiah(String teks)) {
                    hasil.append(teks);
                } else if (!sudah) {
                    hasil.append(CetakAngka.umum(nilai));
                    sudah = true;
                }
            }
            return b.potongan().isEmpty() ? "" : hasil.toString();
        }
        return CetakAngka.cetak(b, nilai);
    }

    private BagianFormat pilih(BigDecimal nilai) {
        Optional<BagianFormat> bersyarat = bagian.stream()
                .limit(2)
                .filter(b -> b.syarat().filter(s -> s.cocok(nilai)).isPresent())
                .findFirst();
        if (bersyarat.isPresent()) {
            return bersyarat.get();
        }
        int angka = (int)
                bagian.stream().filter(b -> !b.berisi(Tanda.TEKS)).limit(3).count();
        if (bagian.stream().anyMatch(b -> b.syarat().isPresent())) {
            return bagian.stream()
                    .limit(3)
                    .filter(b -> b.syarat().isEmpty())
                    .findFirst()
                    .orElse(bagian.getFirst());
        }
        if (nilai.signum() < 0 && angka > 1) {
            return bagian.get(1);
        }
        return nilai.signum() == 0 && angka > 2 ? bagian.get(2) : bagian.getFirst();
    }

    /** The section for negative numbers brings its own sign. */
    private boolean khususNegatif(BagianFormat b) {
        boolean bersyarat = bagian.stream().anyMatch(x -> x.syarat().isPresent());
        return bersyarat
                ? b.syarat()
                        .filter(s -> s.tanda().startsWith("<") && s.batas().signum() <= 0)
                        .isPresent()
                : bagian.size() > 1 && b == bagian.get(1);
    }

    /** At semicolons that are not text. */
    private static List<String> pisah(String kode) {
        List<String> hasil = new ArrayList<>();
        int awal = 0;
        boolean kutip = false;
        for (int i = 0; i < kode.length() && hasil.size() < BAGIAN_TERBANYAK - 1; i++) {
            char c = kode.charAt(i);
            if (c == '"') {
                kutip = !kutip;
            } else if (!kutip && (c == '\\' || c == '_' || c == '*')) {
                i++;
            } else if (!kutip && c == ';') {
                hasil.add(kode.substring(awal, i));
                awal = i + 1;
            }
        }
        hasil.add(kode.substring(awal));
        return hasil;
    }
}
