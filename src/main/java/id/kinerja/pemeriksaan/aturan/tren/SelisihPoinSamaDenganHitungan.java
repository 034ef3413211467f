package id.kinerja.pemeriksaan.aturan.tren;

import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.baca.Paragraf;
import id.kinerja.pemeriksaan.telaah.AngkaCetak;
import id.kinerja.pemeriksaan.telaah.BarisTabel;
import id.kinerja.pemeriksaan.telaah.Kecocokan;
import id.kinerja.pemeriksaan.telaah.Kolom;
import id.kinerja.pemeriksaan.telaah.Kolom.Peran;
import id.kinerja.pemeriksaan.telaah.PembacaCetak;
import id.kinerja.pemeriksaan.telaah.Tabel;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A change in points is the difference of the two figures of its sentence, or of the two years in the table above it. */
public final class SelisihPoinSamaDenganHitungan implements Aturan {
    private static final String KODE = "TREN-05";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.TREN,
                "Kenaikan atau penurunan dalam poin sama dengan selisih kedua angkanya",
                "Kalimat menyebut naik atau turun sekian poin, tetapi selisih kedua angkanya lain.",
                "Kemajuan dinilai dari selisih ini.",
                "angka tahun ini − angka tahun lalu",
                "Hitung ulang selisihnya, atau perbaiki angka yang keliru.",
                """
                Nilai kinerja organisasi tahun 2023 sebesar 107,07, naik 1,82 poin dari nilai tahun 2022 sebesar 105,79.
                """,
                """
                Nilai kinerja organisasi tahun 2023 sebesar 107,07, naik 1,28 poin dari nilai tahun 2022 sebesar 105,79.
                """);
    }

    private static final String N = "(\\d++(?:[.,]\\d++)*+)";
    private static final Pattern POIN = Pattern.compile(
            "\\b(?:naik|turun|meningkat|menurun|bertambah|berkurang|kenaikan|penurunan|peningkatan)\\s+(?:sebesar\\s+)?"
                    + N + "\\s*%?\\s*(?:poin|persen poin)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ANGKA = Pattern.compile(
            "(?:\\b(?:sebesar|menjadi|dari|adalah|mencapai|yaitu)|=)\\s+" + N
                    + "(?![\\d.,]*\\d|\\s*[x×*/:÷+=]|\\s*%?\\s*(?:poin|persen poin))(?=\\s*(?:%|persen\\b)?\\s*(?:$|[,.;()]|(?:pada|di|dari|menjadi|dibanding\\w*|untuk|sedangkan|dan|atau|naik|turun|meningkat|menurun|dengan|tahun|terhadap|ke)\\b))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PUTUS = Pattern.compile(
            "(?<=[.;])\\s+|,\\s+dan\\s+(?=(?:naik|turun|meningkat|menurun|bertambah|berkurang)\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TAHUN = Pattern.compile("\\b(20\\d\\d)\\b");

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        telaah.naskah().paragraf().forEach(p -> {
            for (String kalimat : PUTUS.split(p.teks())) {
                Matcher m = POIN.matcher(kalimat);
                if (m.find()) {
                    AngkaCetak poin = PembacaCetak.polos(m.group(1));
                    boolean sekali = !m.find();
                    if (sekali && !poin.rusak()) {
                        kalimat(telaah, p, kalimat, poin, catat);
                    }
                }
            }
        });
    }

    private static void kalimat(Telaah telaah, Paragraf p, String teks, AngkaCetak poin, Pencatat catat) {
        List<AngkaCetak> angka = new ArrayList<>();
        Matcher m = ANGKA.matcher(teks);
        while (m.find()) {
            AngkaCetak a = PembacaCetak.polos(m.group(1));
            if (!a.rusak() && !TAHUN.matcher(m.group(1)).matches()) {
                angka.add(a);
            }
        }
        if (angka.size() == 2
                && angka.stream().mapToInt(AngkaCetak::desimal).max().orElse(0) == poin.desimal()) {
            nilai(p, poin, angka.get(0), angka.get(1), catat);
        } else if (angka.isEmpty()) {
            dariTabel(telaah, p, teks, poin, catat);
        }
    }

    private static void dariTabel(Telaah telaah, Paragraf p, String teks, AngkaCetak poin, Pencatat catat) {
        List<String> tahun =
                TAHUN.matcher(teks).results().map(r -> r.group(1)).distinct().toList();
        Optional<Tabel> tabel = telaah.tabel().stream()
                .filter(t -> t.letak().compareTo(p.letak()) < 0)
                .reduce((_, b) -> b);
        if (tahun.size() != 2 || tabel.isEmpty()) {
            return;
        }
        Tabel t = tabel.get();
        Optional<BarisTabel> kini = baris(t, tahun.get(0));
        Optional<BarisTabel> lalu = baris(t, tahun.get(1));
        if (kini.isEmpty() || lalu.isEmpty()) {
            return;
        }
        boolean ada = t.kolom().stream()
                .anyMatch(k -> selisih(kini.get(), lalu.get(), k)
                        .filter(s -> Kecocokan.antara(poin, s.abs()) != Kecocokan.BERBEDA)
                        .isPresent());
        Optional<Kolom> realisasi = t.pertama(Peran.REALISASI);
        if (!ada && realisasi.isPresent()) {
            Optional<AngkaCetak> a = kini.get().sel(realisasi.get().nomor()).angka();
            Optional<AngkaCetak> b = lalu.get().sel(realisasi.get().nomor()).angka();
            if (a.isPresent() && b.isPresent()) {
                nilai(p, poin, a.get(), b.get(), catat);
            }
        }
    }

    private static Optional<BarisTabel> baris(Tabel t, String tahun) {
        List<BarisTabel> hasil = t.baris().stream()
                .filter(b -> b.sel().stream().anyMatch(s -> s.teks().strip().equals(tahun)))
                .toList();
        return hasil.size() == 1 ? Optional.of(hasil.getFirst()) : Optional.empty();
    }

    private static Optional<BigDecimal> selisih(BarisTabel a, BarisTabel b, Kolom k) {
        return a.sel(k.nomor())
                .angka()
                .flatMap(x -> b.sel(k.nomor()).angka().map(y -> x.nilai().subtract(y.nilai())));
    }

    private static void nilai(Paragraf p, AngkaCetak poin, AngkaCetak a, AngkaCetak b, Pencatat catat) {
        BigDecimal selisih = a.nilai().subtract(b.nilai()).abs();
        if (Kecocokan.antara(poin, selisih) != Kecocokan.BERBEDA
                || Kecocokan.dalamPembulatan(poin.nilai(), selisih, List.of(a.nilai(), b.nilai()))) {
            return;
        }
        catat.temuan(new Temuan(
                KODE,
                Jenis.TREN,
                Tingkat.ERROR,
                new Tempat(p.letak(), "teks", "", poin.teks() + " poin"),
                FormatIndonesia.persis(selisih),
                a.teks() + " − " + b.teks(),
                "Kalimat menyebut perubahan " + poin.teks() + " poin, padahal selisih " + a.teks() + " dan " + b.teks()
                        + " adalah " + FormatIndonesia.persis(selisih) + ".",
                List.of()));
    }
}
