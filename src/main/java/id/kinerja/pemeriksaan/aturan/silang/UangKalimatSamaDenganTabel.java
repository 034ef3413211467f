package id.kinerja.pemeriksaan.aturan.silang;

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
import id.kinerja.pemeriksaan.telaah.AngkaKalimat;
import id.kinerja.pemeriksaan.telaah.Kolom.Peran;
import id.kinerja.pemeriksaan.telaah.SatuDigit;
import id.kinerja.pemeriksaan.telaah.Sel;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An amount of money in a sentence that is a slip of the keys away from one in a table is meant to be that one. */
public final class UangKalimatSamaDenganTabel implements Aturan {
    private static final String KODE = "SILANG-08";
    private static final Pattern JUMLAH = Pattern.compile("\\s*(?:jumlah|total).*");

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.ANTARTABEL,
                "Jumlah uang dalam kalimat sama dengan yang tercetak di tabel",
                "Jumlah uang dalam kalimat tidak ada di tabel mana pun, tetapi berbeda hanya satu angka dari jumlah yang ada.",
                "Kalimat dan tabel menyebut jumlah yang berbeda untuk hal yang sama.",
                "Angka yang sama dicetak sama di setiap tempat",
                "Pastikan angka mana yang benar, lalu samakan keduanya.",
                """
                Belanja tahun 2023 terealisasi sebesar Rp2.521.584.400.

                Tabel 3.4
                Realisasi Anggaran Tahun 2023

                No\tUraian\tAnggaran (Rp)\tRealisasi (Rp)
                1\tBelanja Operasi\t2.130.400.500\t2.010.123.400
                2\tBelanja Modal\t545.250.000\t510.461.000
                \tJumlah\t2.675.650.500\t2.520.584.400
                """,
                """
                Belanja tahun 2023 terealisasi sebesar Rp2.520.584.400.

                Tabel 3.4
                Realisasi Anggaran Tahun 2023

                No\tUraian\tAnggaran (Rp)\tRealisasi (Rp)
                1\tBelanja Operasi\t2.130.400.500\t2.010.123.400
                2\tBelanja Modal\t545.250.000\t510.461.000
                \tJumlah\t2.675.650.500\t2.520.584.400
                """);
    }

    private static final Set<Peran> UANG = Set.of(Peran.PAGU, Peran.REALISASI_ANGGARAN);
    private static final BigDecimal KECIL = BigDecimal.valueOf(1_000_000);
    /** Fewer digits that count would be near another amount by chance. */
    private static final int ANGKA_PENTING = 7;

    private static final int ANGKA_PENTING_JUMLAH = 5;

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        List<Sel> sel = telaah.tabel().stream()
                .flatMap(t -> t.baris().stream()
                        .flatMap(b -> t.kolom().stream()
                                .filter(k -> UANG.contains(k.peran()))
                                .map(k -> b.sel(k.nomor()))))
                .filter(s -> s.angka()
                        .filter(a -> !a.rusak() && a.nilai().compareTo(KECIL) >= 0)
                        .isPresent())
                .toList();
        Set<BigDecimal> diTabel = telaah.tabel().stream()
                .flatMap(t -> t.baris().stream())
                .flatMap(b -> b.sel().stream())
                .flatMap(s -> s.angka().stream())
                .map(a -> a.nilai().stripTrailingZeros())
                .collect(Collectors.toCollection(HashSet::new));
        Set<BigDecimal> jumlah = new HashSet<>();
        telaah.tabel()
                .forEach(t -> t.baris().stream()
                        .filter(b -> JUMLAH.matcher(t.pokok(b).toLowerCase(Locale.ROOT))
                                .matches())
                        .flatMap(b -> b.sel().stream())
                        .flatMap(s -> s.angka().stream())
                        .forEach(a -> jumlah.add(a.nilai())));
        telaah.naskah()
                .paragraf()
                .forEach(p -> AngkaKalimat.uang(p.teks()).stream()
                        .map(AngkaKalimat::angka)
                        .filter(a -> a.nilai().scale() >= 0
                                && a.nilai().compareTo(KECIL) >= 0
                                && !diTabel.contains(a.nilai().stripTrailingZeros()))
                        .forEach(a -> cari(telaah, p, a, sel, jumlah, catat)));
    }

    private static void cari(
            Telaah telaah, Paragraf p, AngkaCetak a, List<Sel> sel, Set<BigDecimal> jumlah, Pencatat catat) {
        List<Sel> dekat = sel.stream()
                .filter(s -> penting(nilai(s)) >= (jumlah.contains(nilai(s)) ? ANGKA_PENTING_JUMLAH : ANGKA_PENTING))
                .filter(s -> SatuDigit.selip(a.nilai(), nilai(s))
                        .filter(d -> d.macam() != SatuDigit.Macam.NOL)
                        .isPresent())
                .toList();
        if (dekat.stream().map(UangKalimatSamaDenganTabel::nilai).distinct().count() != 1) {
            return;
        }
        Sel s = dekat.getFirst();
        catat.temuan(new Temuan(
                KODE,
                Jenis.ANTARTABEL,
                Tingkat.WARNING,
                new Tempat(p.letak(), "teks", "", "Rp" + a.teks()),
                s.teks() + " menurut " + telaah.tabel().get(s.tabel()).sebutan(),
                "",
                "Kalimat menyebut Rp" + a.teks() + ", sedangkan tabel mencetak " + FormatIndonesia.persis(nilai(s))
                        + ": " + SatuDigit.jelaskan(a.nilai(), nilai(s)).orElse("") + ".",
                List.of(Tempat.sel(telaah.tabel().get(s.tabel()), s))));
    }

    private static BigDecimal nilai(Sel s) {
        return s.angka().map(AngkaCetak::nilai).orElse(BigDecimal.ZERO);
    }

    private static int penting(BigDecimal n) {
        return n.stripTrailingZeros().precision();
    }
}
