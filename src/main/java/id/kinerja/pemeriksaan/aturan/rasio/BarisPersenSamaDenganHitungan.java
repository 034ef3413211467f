package id.kinerja.pemeriksaan.aturan.rasio;

import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.Pencatat.Uji;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.telaah.AngkaCetak;
import id.kinerja.pemeriksaan.telaah.BarisTabel;
import id.kinerja.pemeriksaan.telaah.Kecocokan;
import id.kinerja.pemeriksaan.telaah.Sel;
import id.kinerja.pemeriksaan.telaah.Tabel;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A row of percentages below a row of figures gives the shares of that row. */
public final class BarisPersenSamaDenganHitungan implements Aturan {
    private static final String KODE = "RASIO-06";
    private static final Pattern PERSEN = Pattern.compile(
            "(?:%|persen(?:tase)?|prosentase|proporsi|komposisi)(?:\\s*\\(%\\))?", Pattern.CASE_INSENSITIVE);
    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);
    private static final int CUKUP = 2;

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.RASIO,
                "Baris persentase sama dengan bagian dari baris di atasnya",
                "Baris Persen memuat bagian-bagian baris di atasnya, tetapi satu angkanya bukan bagian itu.",
                "Komposisi yang dikutip dari baris itu keliru.",
                "angka di atasnya / jumlahnya × 100",
                "Hitung ulang persentase itu dari baris di atasnya.",
                """
                Tabel 1.2
                Pegawai Menurut Umur

                Kelompok umur\t< 30\t30-39\t40-49\t50+\tTotal
                Laki-laki\t21\t39\t24\t12\t96
                Perempuan\t24\t33\t16\t6\t79
                Total\t45\t72\t40\t18\t175
                Persen\t25,71\t41,14\t28,26\t10,29\t100,00
                """,
                """
                Tabel 1.2
                Pegawai Menurut Umur

                Kelompok umur\t< 30\t30-39\t40-49\t50+\tTotal
                Laki-laki\t21\t39\t24\t12\t96
                Perempuan\t24\t33\t16\t6\t79
                Total\t45\t72\t40\t18\t175
                Persen\t25,71\t41,14\t22,86\t10,29\t100,00
                """);
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        for (Tabel t : telaah.tabel()) {
            for (int i = 1; i < t.baris().size(); i++) {
                BarisTabel b = t.baris().get(i);
                BarisTabel atas = t.baris().get(i - 1);
                seratus(b)
                        .filter(_ -> PERSEN.matcher(t.pokok(b).strip()).matches())
                        .ifPresent(k -> nilai(t, b, atas, k, catat));
            }
        }
    }

    /** The column of the whole: the last one, which says a hundred. */
    private static Optional<Integer> seratus(BarisTabel b) {
        return b.sel().stream()
                .filter(s -> s.angka().isPresent())
                .reduce((_, s) -> s)
                .filter(s -> s.angka().orElseThrow().nilai().compareTo(SERATUS) == 0)
                .map(Sel::kolom);
    }

    private static void nilai(Tabel t, BarisTabel b, BarisTabel atas, int seluruh, Pencatat catat) {
        Optional<BigDecimal> jumlah =
                atas.sel(seluruh).angka().map(AngkaCetak::nilai).filter(n -> n.signum() > 0);
        if (jumlah.isEmpty()) {
            return;
        }
        int cocok = 0;
        Map<Integer, BigDecimal> salah = new TreeMap<>();
        List<Sel> diuji = new ArrayList<>();
        for (Sel s : b.sel().subList(0, seluruh)) {
            Optional<AngkaCetak> asal = atas.sel(s.kolom()).angka();
            if (s.angka().isPresent() && asal.isPresent()) {
                diuji.add(s);
                BigDecimal n = asal.get().nilai().multiply(SERATUS).divide(jumlah.get(), MathContext.DECIMAL64);
                if (Kecocokan.antara(s.angka().get(), n) == Kecocokan.BERBEDA) {
                    salah.put(s.kolom(), n);
                } else {
                    cocok++;
                }
            }
        }
        if (cocok >= CUKUP && salah.size() * CUKUP <= cocok) {
            diuji.forEach(s -> catat.uji(s, salah.containsKey(s.kolom()) ? Uji.TIDAK_COCOK : Uji.COCOK));
            salah.forEach((k, n) -> catat.temuan(temuan(t, b.sel(k), atas.sel(k), atas.sel(seluruh), n)));
        }
    }

    private static Temuan temuan(Tabel t, Sel sel, Sel asal, Sel seluruh, BigDecimal n) {
        String benar =
                FormatIndonesia.angka(n, Math.max(1, sel.angka().orElseThrow().desimal()));
        return new Temuan(
                KODE,
                Jenis.RASIO,
                Tingkat.ERROR,
                Tempat.sel(t, sel),
                benar,
                asal.teks().strip() + " / " + seluruh.teks().strip() + " × 100",
                "Persentase " + t.kolom().get(sel.kolom()).sebutan() + " tercetak "
                        + sel.teks().strip() + ", padahal "
                        + asal.teks().strip() + " dari " + seluruh.teks().strip() + " adalah " + benar
                        + " %.",
                List.of(Tempat.sel(t, asal)));
    }
}
