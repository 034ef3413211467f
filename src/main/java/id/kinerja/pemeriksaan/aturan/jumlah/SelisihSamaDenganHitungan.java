package id.kinerja.pemeriksaan.aturan.jumlah;

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
import id.kinerja.pemeriksaan.telaah.Kolom;
import id.kinerja.pemeriksaan.telaah.Kolom.Peran;
import id.kinerja.pemeriksaan.telaah.SatuDigit;
import id.kinerja.pemeriksaan.telaah.Sel;
import id.kinerja.pemeriksaan.telaah.Tabel;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is left of a ceiling is the ceiling less what was spent. */
public final class SelisihSamaDenganHitungan implements Aturan {
    private static final String KODE = "JUMLAH-03";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.JUMLAH,
                "Selisih sama dengan anggaran dikurangi realisasi",
                "Kolom selisih atau sisa anggaran bukan hasil pengurangan realisasi dari anggaran.",
                "Sisa anggaran dipakai untuk menilai efisiensi dan menyusun anggaran berikutnya.",
                "anggaran − realisasi = selisih",
                "Hitung ulang selisih, atau perbaiki anggaran atau realisasi yang keliru.",
                """
                Lampiran 2
                Anggaran dan Realisasi Tahun 2023

                Program\tAnggaran (Rp)\tRealisasi (Rp)\tSelisih (Rp)
                Program Pemberdayaan Sosial\t60.000.000\t50.000.000\t11.000.000
                Program Rehabilitasi Sosial\t30.000.000\t20.000.000\t10.000.000
                """,
                """
                Lampiran 2
                Anggaran dan Realisasi Tahun 2023

                Program\tAnggaran (Rp)\tRealisasi (Rp)\tSelisih (Rp)
                Program Pemberdayaan Sosial\t60.000.000\t50.000.000\t10.000.000
                Program Rehabilitasi Sosial\t30.000.000\t20.000.000\t10.000.000
                """);
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        for (Tabel t : telaah.tabel()) {
            t.kolom(Peran.SISA).forEach(sisa -> kolom(t, sisa, catat));
        }
    }

    private static void kolom(Tabel t, Kolom sisa, Pencatat catat) {
        Optional<Kolom> pagu = sebelum(t, Peran.PAGU, sisa);
        Optional<Kolom> realisasi = sebelum(t, Peran.REALISASI_ANGGARAN, sisa);
        if (pagu.isPresent() && realisasi.isPresent()) {
            t.baris().forEach(b -> baris(t, b, pagu.get(), realisasi.get(), sisa, catat));
        }
    }

    private static Optional<Kolom> sebelum(Tabel t, Peran peran, Kolom sisa) {
        return t.kolom(peran).filter(k -> k.nomor() < sisa.nomor()).reduce((a, b) -> b);
    }

    private static void baris(Tabel t, BarisTabel b, Kolom pagu, Kolom realisasi, Kolom sisa, Pencatat catat) {
        List<Sel> sel =
                Stream.of(pagu, realisasi, sisa).map(k -> b.sel(k.nomor())).toList();
        if (sel.stream().anyMatch(s -> s.angka().filter(a -> !a.rusak()).isEmpty())) {
            return;
        }
        List<BigDecimal> angka = sel.stream()
                .map(s -> s.angka().map(AngkaCetak::nilai).orElseThrow())
                .toList();
        BigDecimal hitung = angka.get(0).subtract(angka.get(1));
        boolean cocok = hitung.abs().compareTo(angka.get(2).abs()) == 0;
        sel.forEach(s -> catat.uji(s, cocok ? Uji.COCOK : Uji.TIDAK_COCOK));
        if (!cocok) {
            catat.temuan(new Temuan(
                    KODE,
                    Jenis.JUMLAH,
                    Tingkat.ERROR,
                    Tempat.sel(t, sel.get(2)),
                    FormatIndonesia.persis(hitung),
                    FormatIndonesia.persis(angka.get(0)) + " − " + FormatIndonesia.persis(angka.get(1)),
                    sisa.sebutan() + " " + t.pokok(b) + " tercetak "
                            + sel.get(2).teks() + ", padahal hitungannya "
                            + FormatIndonesia.persis(hitung) + "."
                            + SatuDigit.jelaskan(angka.get(2), hitung)
                                    .map(d -> " Kemungkinan " + d + ".")
                                    .orElse(""),
                    List.of(Tempat.sel(t, sel.get(0)), Tempat.sel(t, sel.get(1)))));
        }
    }
}
