package id.kinerja.pemeriksaan.aturan.rumus;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.baca.BarisCetak;
import id.kinerja.pemeriksaan.telaah.AngkaCetak;
import id.kinerja.pemeriksaan.telaah.BarisTabel;
import id.kinerja.pemeriksaan.telaah.Kecocokan;
import id.kinerja.pemeriksaan.telaah.Tabel;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The formula in the row of column numbers is the one that the column follows. */
public final class RumusKolomSesuaiIsinya implements Aturan {
    private static final String KODE = "RUMUS-01";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.RUMUS,
                "Rumus pada nomor kolom sesuai dengan isi kolomnya",
                "Nomor kolom menyebut rumus, misalnya 6 = (5−4), tetapi isi kolom mengikuti rumus lain.",
                "Pembaca yang menghitung ulang menurut rumus itu mendapat hasil lain, bahkan dengan tanda terbalik.",
                "rumus yang disebut dokumen sendiri",
                "Perbaiki rumus pada nomor kolom atau hitung ulang kolomnya.",
                """
                Tabel 3.6
                Analisis Efisiensi Tahun 2023

                No\tSasaran\tCapaian Kinerja (%)\tPenyerapan Anggaran (%)\tTingkat Efisiensi
                1\t2\t3\t4\t5 = (4-3)
                1\tMeningkatnya pelayanan\t100\t86,99\t13,01
                2\tMeningkatnya akuntabilitas\t100\t94,11\t5,89
                """,
                """
                Tabel 3.6
                Analisis Efisiensi Tahun 2023

                No\tSasaran\tCapaian Kinerja (%)\tPenyerapan Anggaran (%)\tTingkat Efisiensi
                1\t2\t3\t4\t5 = (3-4)
                1\tMeningkatnya pelayanan\t100\t86,99\t13,01
                2\tMeningkatnya akuntabilitas\t100\t94,11\t5,89
                """);
    }

    private static final Pattern RUMUS = Pattern.compile(
            "\\(?(\\d{1,2})\\)?\\s*=\\s*\\(?\\s*(\\d{1,2})\\s*([-–−+/:])\\s*(\\d{1,2})\\s*\\)?(?:\\s*[x×*]\\s*100\\s*%?)?");

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        for (Tabel t : telaah.tabel()) {
            for (BarisCetak b : t.nomorKolom()) {
                Map<Integer, Integer> kolom = nomor(b);
                for (int k = 0; k < b.sel().size(); k++) {
                    Matcher m = RUMUS.matcher(b.teks(k).strip());
                    if (m.matches()) {
                        rumus(t, b, k, m, kolom, catat);
                    }
                }
            }
        }
    }

    /** Which column carries which number. */
    private static Map<Integer, Integer> nomor(BarisCetak b) {
        Map<Integer, Integer> hasil = new HashMap<>();
        for (int k = 0; k < b.sel().size(); k++) {
            Matcher m =
                    Pattern.compile("\\(?(\\d{1,2})\\)?.*").matcher(b.teks(k).strip());
            if (m.matches()) {
                hasil.put(Integer.parseInt(m.group(1)), k);
            }
        }
        return hasil;
    }

    private static void rumus(Tabel t, BarisCetak b, int k, Matcher m, Map<Integer, Integer> kolom, Pencatat catat) {
        Optional<Integer> kiri = Optional.ofNullable(kolom.get(Integer.parseInt(m.group(2))));
        Optional<Integer> kanan = Optional.ofNullable(kolom.get(Integer.parseInt(m.group(4))));
        char tanda = m.group(3).charAt(0);
        if (kiri.isEmpty() || kanan.isEmpty() || k >= t.kolom().size()) {
            return;
        }
        int menurut = cocok(t, k, kiri.get(), kanan.get(), tanda);
        int terbalik = cocok(t, k, kanan.get(), kiri.get(), tanda);
        if (menurut == 0 && terbalik > 0) {
            String benar = m.group(1) + " = (" + m.group(4) + m.group(3) + m.group(2) + ")";
            catat.temuan(new Temuan(
                    KODE,
                    Jenis.RUMUS,
                    Tingkat.ERROR,
                    new Tempat(
                            b.letak(),
                            t.sebutan(),
                            t.kolom().get(k).sebutan(),
                            b.teks(k).strip()),
                    benar,
                    "",
                    "Nomor kolom menyebut " + b.teks(k).strip() + ", tetapi " + terbalik + " baris mengikuti " + benar
                            + "; rumusnya terbalik.",
                    List.of()));
        }
    }

    private static int cocok(Tabel t, int hasil, int kiri, int kanan, char tanda) {
        int cocok = 0;
        for (BarisTabel b : t.baris()) {
            Optional<BigDecimal> a = nilai(b, kiri);
            Optional<BigDecimal> c = nilai(b, kanan);
            Optional<AngkaCetak> h = b.sel(hasil).angka();
            if (a.isPresent() && c.isPresent() && h.isPresent() && a.get().compareTo(c.get()) != 0) {
                cocok += hitung(a.get(), c.get(), tanda)
                                .filter(x -> Kecocokan.antara(h.get(), x) != Kecocokan.BERBEDA)
                                .isPresent()
                        ? 1
                        : 0;
            }
        }
        return cocok;
    }

    private static Optional<BigDecimal> hitung(BigDecimal a, BigDecimal b, char tanda) {
        return switch (tanda) {
            case '+' -> Optional.of(a.add(b));
            case '/', ':' ->
                b.signum() == 0
                        ? Optional.empty()
                        : Optional.of(a.multiply(BigDecimal.valueOf(100)).divide(b, MathContext.DECIMAL64));
            default -> Optional.of(a.subtract(b));
        };
    }

    private static Optional<BigDecimal> nilai(BarisTabel b, int kolom) {
        return kolom < b.sel().size()
                ? b.sel(kolom).angka().filter(a -> !a.rusak()).map(AngkaCetak::nilai)
                : Optional.empty();
    }
}
